import { disclosureOf } from '../../domain/disclosure.ts';
import type { Code, Id } from '../../domain/ids.ts';
import type { PageDeps } from '../page-deps.ts';
import { whileQuiet } from '../while-quiet.ts';
import { proposalsNow } from './own-now.ts';

/** What a provider calls somebody: the code of the proposal, and a name once that was released. */
export interface KnownAs {
  readonly code: string;
  readonly name: string | undefined;
  /** Whether it may read who this is and what it needs to know. */
  readonly isReleased: boolean;
}

/** How this provider knows the youths that were given a place with it, by their own code. */
export const placedAs = whileQuiet((deps, providerId): ReadonlyMap<Code, KnownAs> => {
  const names = new Map(
    deps.store.profiles
      .listReleasedForProvider(providerId)
      .map(({ proposalId, name }) => [proposalId, name]),
  );
  const placed = proposalsNow(deps, providerId)
    .filter(({ placementId, undoneAt }) => placementId !== null && undoneAt === null)
    // Who came back is known as the last time.
    .reverse()
    .sort((one, other) => Number(other.hasLeft) - Number(one.hasLeft));
  return new Map(
    placed.map((proposal) => {
      const isReleased = disclosureOf(proposal) === 'bundle';
      const name = isReleased ? names.get(proposal.id) : undefined;
      return [proposal.youthCode, { code: proposal.providerCode ?? '', name, isReleased }];
    }),
  );
});

/**
 * Who left, or was to come and does not, by their placement: only ever by the code of that one proposal. Who comes back
 * has another code, and nothing tells the house that it is the same youth.
 */
export const goneAs = (deps: PageDeps, providerId: Id): ReadonlyMap<Id, string> =>
  new Map(
    proposalsNow(deps, providerId).flatMap(({ placementId, hasLeft, providerCode }) =>
      placementId === null || !hasLeft ? [] : [[placementId, providerCode ?? '']],
    ),
  );

export const inOneLine = (known: Pick<KnownAs, 'code' | 'name'> | undefined): string =>
  known === undefined ? '' : [known.code, known.name].filter(Boolean).join(' ');
