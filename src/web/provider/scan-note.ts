import { warnOfWords } from '../../actions/scan-words.ts';
import { disclosureOf } from '../../domain/disclosure.ts';
import type { Id } from '../../domain/ids.ts';
import type { Refused } from '../../domain/outcome.ts';
import type { PageDeps } from '../page-deps.ts';

/**
 * Looks in a note that a provider is about to send. Only names it may read today count: a warning about any other would
 * tell it that the name is right. So does a name that passes, and therefore only what was released with this very
 * proposal may pass: else a silence would say which of the youths it knows this one is.
 */
export function warnOfNote(
  deps: PageDeps,
  providerId: Id,
  { proposalId, note }: { readonly proposalId: Id; readonly note: string },
): Refused | undefined {
  const { store } = deps;
  const released = store.proposals
    .listForProvider(providerId)
    .filter((proposal) => disclosureOf(proposal) === 'bundle');
  const own = released.find(({ id }) => id === proposalId)?.youthId;
  const others = released
    .filter(({ youthId }) => youthId !== own)
    .flatMap(({ id }) => store.profiles.findBundleForProvider(id, providerId) ?? []);
  return warnOfWords(note, {
    names: others.map(({ name }) => name),
    bornOn: others.map(({ bornOn }) => bornOn),
  });
}
