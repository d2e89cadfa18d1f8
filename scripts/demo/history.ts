import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsFamily, answerAsProvider } from '../../src/actions/answer-proposal.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { confirmStart } from '../../src/actions/placements.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import { addDays, dayOf, latest } from '../../src/domain/calendar-day.ts';
import { type Proposal, isOpen, type providerSays } from '../../src/domain/proposal.ts';
import { groundsFor } from '../../src/domain/release-grounds.ts';
import type { Family, Staff } from './people.ts';
import { settled } from './settled.ts';

/** What the coordinator did before you came: one run, and some of its proposals already under way. */
export async function tellHistory(deps: Deps, staff: Staff, lotte: Family): Promise<void> {
  const { coordinator } = staff;
  settled(await settled(runMatching(deps, coordinator)).finished);
  const { proposalOf, put, reply, accept } = hands(deps, staff);

  const zoe = accept(reply(put(proposalOf('J-10')), 'yes'));
  if (zoe !== undefined) {
    settled(confirmStart(deps, coordinator, { placementId: zoe, startedOn: dayOf(deps.now()) }));
  }
  accept(reply(put(proposalOf('J-14')), 'yes', 'Verzonnen: deze jongere is vandaag welkom.'));
  reply(put(proposalOf('J-08')), 'yes');
  reply(
    put(proposalOf('J-18')),
    'question',
    'Verzonnen: hoeveel medische zorg is er ’s nachts nodig?',
  );
  reply(
    put(proposalOf('J-25')),
    'no',
    'Verzonnen: wij willen eerst rust in de groep.',
    'group-fit',
  );
  put(proposalOf('J-02'));

  const forLotte = reply(put(proposalOf('J-15')), 'yes');
  if (forLotte !== undefined) {
    settled(
      answerAsFamily(deps, lotte.account, {
        proposalId: forLotte.id,
        says: 'talk',
        reason: null,
        note: 'Verzonnen: ik wil eerst komen kijken.',
      }),
    );
  }
  const quinten = proposalOf('J-16');
  if (quinten !== undefined) {
    settled(
      rejectProposal(deps, coordinator, {
        proposalId: quinten.id,
        reason: 'better-elsewhere',
        note: 'Verzonnen: hij kent de groep in Harderwijk al. Eerst vragen of daar plek is.',
        untilOn: addDays(dayOf(deps.now()), 60),
      }),
    );
  }
}

/** Each does its part of the story, or nothing where the run had no proposal. */
function hands(deps: Deps, { coordinator, providers }: Staff) {
  const { store } = deps;
  type Says = (typeof providerSays)[number];

  const proposalOf = (youthCode: string): Proposal | undefined => {
    const youth = store.youths.findByCode(youthCode);
    return youth && store.proposals.listOfYouth(youth.id).find(isOpen);
  };
  const put = (proposal?: Proposal) => {
    if (proposal) settled(putToPeople(deps, coordinator, { proposalId: proposal.id }));
    return proposal;
  };
  const reply = (
    proposal: Proposal | undefined,
    says: Says,
    note = '',
    reason: string | null = null,
  ) => {
    const group = proposal && store.groups.find(proposal.groupId);
    const who = group && providers.get(group.facts.providerCode);
    if (who) settled(answerAsProvider(deps, who, { proposalId: proposal.id, says, reason, note }));
    return proposal;
  };
  const release = ({ id: proposalId, youthId }: Proposal): void => {
    const youth = store.youths.find(youthId);
    if (youth === undefined) return;
    const [ground] = groundsFor(youth.facts, dayOf(deps.now()));
    settled(releaseIdentity(deps, coordinator, { proposalId, ground, words: '' }));
  };
  const accept = (proposal?: Proposal) => {
    if (proposal === undefined) return undefined;
    const startsOn = latest(proposal.startsOn, dayOf(deps.now()));
    release(proposal);
    const reason = 'Verzonnen: de groep past en kan op tijd beginnen.';
    const asked = { proposalId: proposal.id, startsOn, reason, why: 'fits-best' };
    return settled(acceptProposal(deps, coordinator, asked));
  };
  return { proposalOf, put, reply, accept };
}
