import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { propose } from '../../src/actions/propose.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { undoAcceptance } from '../../src/actions/undo-acceptance.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { dayOf } from '../../src/domain/calendar-day.ts';
import type { Id } from '../../src/domain/ids.ts';
import { groundsFor } from '../../src/domain/release-grounds.ts';
import type { Office } from '../office.ts';
import { value } from '../web/village.ts';
import { type Thing, here, nextDoor } from './two-of-all.ts';

type Coordinator = AccountOf<'coordinator'>;

/** One proposal in each state it can be in, and the placement of the last. */
export function roadsIn(office: Office, coordinator: Coordinator, nora: Coordinator): Thing[] {
  const { store, now } = office;
  const made = (code: string, vacancy = 'V-1', by = coordinator): Id => {
    const youthId = store.youths.findByCode(code)!.id;
    const vacancyId = store.vacancies.findByCode(vacancy)!.id;
    return value(propose(office, by, { youthId, vacancyId, because: 'past goed' }));
  };
  const put = (code: string, vacancy = 'V-1', by = coordinator): Id => {
    const proposalId = made(code, vacancy, by);
    value(putToPeople(office, by, { proposalId }));
    return proposalId;
  };
  const says = (proposalId: Id, word: 'yes' | 'no'): Id => {
    const reason = word === 'no' ? 'group-fit' : null;
    const answer = { proposalId, says: word, reason, note: '' } as const;
    value(answerAsProvider(office, providerOf(store, proposalId), answer));
    return proposalId;
  };
  const released = (proposalId: Id): Id => {
    const { youthId } = store.proposals.find(proposalId)!;
    const [ground] = groundsFor(store.youths.find(youthId)!.facts, dayOf(now()));
    value(releaseIdentity(office, coordinator, { proposalId, ground, words: '' }));
    return proposalId;
  };
  const rejected = (proposalId: Id): Id => {
    const why = { reason: 'better-elsewhere', note: '', untilOn: null };
    value(rejectProposal(office, coordinator, { proposalId, ...why }));
    return proposalId;
  };

  const seen = [here, 'provider'];
  const placed = released(says(put('J-placed'), 'yes'));
  const startsOn = store.proposals.find(placed)!.startsOn;
  const asked = { proposalId: placed, startsOn, reason: 'past goed' };
  const placement = value(acceptProposal(office, coordinator, asked));
  const undone = released(says(put('J-undone'), 'yes'));
  const mistake = value(acceptProposal(office, coordinator, { ...asked, proposalId: undone }));
  const why = { placementId: mistake, reason: 'wrong-choice', note: 'verkeerd' };
  value(undoAcceptance(office, coordinator, why));
  return [
    { kind: 'placement', what: 'own', id: placement, within: seen },
    { kind: 'proposal', what: 'placed', id: placed, within: seen },
    { kind: 'placement', what: 'undone', id: mistake, within: seen },
    { kind: 'proposal', what: 'undone', id: undone, within: seen },
    { kind: 'proposal', what: 'not put', id: made('J-quiet'), within: [here] },
    { kind: 'proposal', what: 'offered', id: put('J-offered'), within: [...seen, 'family'] },
    { kind: 'proposal', what: 'offered elsewhere', id: put('J-elsewhere', 'V-9'), within: [here, 'provider elsewhere'] }, // prettier-ignore
    { kind: 'proposal', what: 'interested', id: says(put('J-interested'), 'yes'), within: seen },
    { kind: 'proposal', what: 'declined', id: says(put('J-declined'), 'no'), within: seen },
    {
      kind: 'proposal',
      what: 'rejected before an answer',
      id: rejected(put('J-rejected')),
      within: [here],
    },
    { kind: 'proposal', what: 'released', id: released(says(put('J-released'), 'yes')), within: seen }, // prettier-ignore
    { kind: 'proposal', what: 'of next door', id: put('J-next', 'V-1', nora), within: [nextDoor, 'provider', 'family elsewhere'] }, // prettier-ignore
  ];
}

/** Whoever works for the provider of this proposal's group. */
function providerOf(
  { users, accounts, proposals }: Office['store'],
  id: Id,
): AccountOf<'provider'> {
  const { providerId } = proposals.find(id)!;
  const user = users.listStaff().find((one) => one.providerId === providerId)!;
  return accounts.find(user.id) as AccountOf<'provider'>;
}
