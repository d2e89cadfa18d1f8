import { dayOf } from '../domain/calendar-day.ts';
import { voiceOf } from '../domain/consent.ts';
import { type Refused, refuse } from '../domain/outcome.ts';
import { type Proposal, lastWords } from '../domain/proposal.ts';
import type { ReleaseGround } from '../domain/release.ts';
import type { Deps } from './deps.ts';

/**
 * A ground that claims consent, where somebody whose consent the law asks has objected. The coordinator may have
 * spoken to them since, or know an exception of the law: she is warned, and decides.
 */
export function warnOfObjection(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  proposal: Proposal,
  ground: ReleaseGround,
): Refused | undefined {
  const youth = store.youths.find(proposal.youthId);
  if (youth === undefined || ground === 'measure') return undefined;
  const today = dayOf(now());
  const objectors = new Set(
    lastWords(proposal)
      .filter(({ says }) => says === 'object')
      .map(({ accountId }) => accountId),
  );
  const unwilling = store.accounts
    .listFamily(youth.id)
    .some(
      (one) =>
        one.role === 'family' &&
        objectors.has(one.id) &&
        voiceOf(youth.facts, one.relation, today) === 'consent',
    );
  return unwilling ? objected : undefined;
}

const objected = refuse('family-objects', {
  nl: 'Er is nog niets vastgelegd of verstuurd. Iemand van wie toestemming nodig is, heeft bezwaar gemaakt. Praat eerst met elkaar, of kruis aan dat u toch verdergaat.',
  en: 'Nothing has been recorded or sent. Somebody whose consent is needed has objected. Talk first, or tick that you go on all the same.',
});
