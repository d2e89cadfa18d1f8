import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsFamily, answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { confirmStart, endPlacement } from '../../src/actions/placements.ts';
import { propose } from '../../src/actions/propose.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { liftExclusion, rejectProposal } from '../../src/actions/reject-proposal.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { addDays } from '../../src/domain/calendar-day.ts';
import type { Id } from '../../src/domain/ids.ts';
import type { Proposal } from '../../src/domain/proposal.ts';
import { hireProvider } from '../office.ts';
import { joinFamily } from '../family.ts';
import { ok } from '../small-region.ts';
import { type Ages, ages, bringCrowd, bringWaiting, inCrowd } from './crowd-rows.ts';
import type { Diary } from './diary.ts';
import type { ToldYear } from './told-year.ts';

/**
 * So many youths beside the told year that most numbers may be published: whatever happens, happens to enough of them
 * with each organisation and with each of two providers. A home takes one age and one sex, so it is known who comes where.
 */
export async function tellCrowd(year: ToldYear, diary: Diary): Promise<void> {
  const { office, coordinators } = year;
  diary.until('2025-11-24');
  bringCrowd(year);
  const providers = [await hireProvider(office, 'P-K1'), await hireProvider(office, 'P-K2')];
  const [first] = coordinators;
  if (first === undefined) throw new Error('nobody meets');
  ok(await ok(runMatching(office, first)).finished);
  for (const coordinator of coordinators)
    for (const proposal of office.store.proposals.listOpenForOrganisation(
      coordinator.organisationId,
    )) {
      const one = inCrowd(proposal.youthCode);
      const provider = providers.find(({ providerId }) => providerId === proposal.providerId);
      if (one === undefined || provider === undefined) continue;
      const told = { ...year, diary, coordinator, provider };
      live(told, one.isFirst ? otherwise(told, proposal) : proposal.id, one.age);
    }
  // A vacancy must be fresh to count, and who waits now is not there to be placed in the year.
  diary.after(361, () => bringWaiting(year));
}

interface Told extends ToldYear {
  readonly diary: Diary;
  readonly coordinator: AccountOf<'coordinator'>;
  readonly provider: AccountOf<'provider'>;
}

const note = 'verzonnen voor de proef';

/** The advice is rejected, after a no of everybody; and then the coordinator proposes the same place all the same. */
function otherwise({ office, coordinator, provider }: Told, proposal: Proposal): Id {
  const { id: proposalId, youthId, vacancyId } = proposal;
  const parent = joinFamily(office, coordinator, { youthId, relation: 'parent' });
  ok(putToPeople(office, coordinator, { proposalId }));
  ok(answerAsProvider(office, provider, { proposalId, says: 'no', reason: 'group-fit', note }));
  ok(answerAsFamily(office, parent, { proposalId, says: 'object', reason: 'school', note }));
  ok(rejectProposal(office, coordinator, { proposalId, reason: 'too-far', note, untilOn: null }));
  for (const { id: exclusionId } of office.store.exclusions.listOfProposal(proposalId))
    ok(liftExclusion(office, coordinator, { exclusionId }));
  return ok(propose(office, coordinator, { youthId, vacancyId, because: note }));
}

function live({ office, diary, coordinator }: Told, proposalId: Id, age: Ages): void {
  ok(putToPeople(office, coordinator, { proposalId }));
  const startsOn = addDays('2025-11-24', 5);
  const placementId = ok(
    acceptProposal(office, coordinator, { proposalId, startsOn, reason: note, why: 'fits-best' }),
  );
  diary.after(9, (startedOn) => {
    ok(confirmStart(office, coordinator, { placementId, startedOn }));
    const days = ages[age].endsAfter;
    if (days === undefined) return;
    diary.after(days, (endedOn) => {
      const ending = { reason: 'unsafe', note, waitsAgain: false };
      ok(endPlacement(office, coordinator, { placementId, endedOn, ...ending }));
    });
  });
}
