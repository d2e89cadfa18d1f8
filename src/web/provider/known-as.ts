import type { Code, Id } from '../../domain/ids.ts';
import type { PageDeps } from '../page-deps.ts';
import { disclosedTo } from './open-proposal.ts';

/** What a provider calls somebody: the code of the proposal, and a name once that was released. */
export interface KnownAs {
  readonly code: string;
  readonly name: string | undefined;
}

/** How this provider knows the youths that were given a place with it, by their own code. */
export function placedAs(deps: PageDeps, providerId: Id): ReadonlyMap<Code, KnownAs> {
  const placed = deps.store.proposals
    .listForProvider(providerId)
    .filter(({ placementId }) => placementId !== null);
  return new Map(
    placed.map((proposal) => {
      const bundle =
        disclosedTo(deps, proposal) === 'bundle'
          ? deps.store.profiles.findBundleForProvider(proposal.id, providerId)
          : undefined;
      return [proposal.youthCode, { code: proposal.providerCode ?? '', name: bundle?.name }];
    }),
  );
}

export const inOneLine = (known: KnownAs | undefined): string =>
  known === undefined ? '' : [known.code, known.name].filter(Boolean).join(' ');
