import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { dayOf, latest } from '../../src/domain/calendar-day.ts';
import { groundsFor } from '../../src/domain/release-grounds.ts';
import { coordinatorOf, providerOf } from './people.ts';

/** How long the click takes that gives a place away, in milliseconds, for each proposal that can be accepted now. */
export function timeAcceptances(office: Deps): number[] {
  const { store, now } = office;
  const who = coordinatorOf(office);
  const took: number[] = [];
  const put = store.proposals
    .listOpenForOrganisation(who.organisationId)
    .filter(({ consultedAt }) => consultedAt !== null);
  for (const { id: proposalId, providerId, youthId, startsOn } of put) {
    const provider = providerOf(office, providerId);
    answerAsProvider(office, provider, { proposalId, says: 'yes', reason: null, note: '' });
    const facts = store.youths.find(youthId)?.facts;
    if (facts === undefined) continue;
    const today = dayOf(now());
    const [ground] = groundsFor(facts, today);
    releaseIdentity(office, who, { proposalId, ground, words: '' });
    const asked = { proposalId, startsOn: latest(startsOn, today), reason: 'Verzonnen: dit past.', why: 'fits-best' }; // prettier-ignore
    const start = performance.now();
    const { ok } = acceptProposal(office, who, asked);
    if (ok) took.push(performance.now() - start);
  }
  return took;
}
