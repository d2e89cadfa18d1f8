import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRegion, nextDoor } from '../../scripts/demo/load-region.ts';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsFamily, answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { confirmStart, endPlacement } from '../../src/actions/placements.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import { undoAcceptance } from '../../src/actions/undo-acceptance.ts';
import { keepConfirmed } from '../../src/actions/vacancies.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { addDays } from '../../src/domain/calendar-day.ts';
import type { Id } from '../../src/domain/ids.ts';
import { type Proposal, isOpen } from '../../src/domain/proposal.ts';
import { type Diary, diaryOf } from './diary.ts';
import { joinFamily } from '../family.ts';
import { type Office, hireCoordinator, hireProvider, openTestOffice } from '../office.ts';
import { noStepsFirst, setRoad } from '../relaxed-road.ts';
import { ok } from '../small-region.ts';
import { thinkHere } from '../think-here.ts';

/** The invented region, and a year in which everything happened that can happen to a proposal. */
export interface ToldYear {
  readonly office: Office;
  readonly dataFile: string;
  readonly coordinators: readonly AccountOf<'coordinator'>[];
  readonly providers: readonly AccountOf<'provider'>[];
}

/** The days on which there was a meeting. */
const meetings = ['2025-10-20', '2025-12-10', '2026-03-02', '2026-06-15', '2026-09-07'];

/** With more that happens after the first meeting, and from then on, if that is asked. */
export async function tellYear(
  more?: (year: ToldYear, diary: Diary) => Promise<void>,
): Promise<ToldYear> {
  const dataFile = join(mkdtempSync(join(tmpdir(), 'passende-plek-year-')), 'office.sqlite');
  const office = openTestOffice(dataFile);
  Object.assign(office, { think: thinkHere });
  const diary = diaryOf(office);
  diary.until(meetings[0] ?? '');
  loadRegion(office, join(import.meta.dirname, '..', '..', 'data', 'demo'));
  const next = office.store.organisations.findByCode(nextDoor)?.id ?? '';
  const coordinators = [
    await hireCoordinator(office),
    await hireCoordinator(office, 'Nora van Hiernaast', next),
  ];
  const providers: AccountOf<'provider'>[] = [];
  for (const { code } of office.store.providers.list())
    providers.push(await hireProvider(office, code));
  for (const coordinator of coordinators) setRoad(office, coordinator, noStepsFirst);
  const year: ToldYear = { office, dataFile, coordinators, providers };
  for (const [nth, day] of meetings.entries()) {
    diary.until(day);
    await meet(year, diary);
    if (nth === 0) await more?.(year, diary);
  }
  diary.until('2026-11-22');
  return year;
}

async function meet(year: ToldYear, diary: Diary): Promise<void> {
  const { office, coordinators } = year;
  const { store } = office;
  const [first] = coordinators;
  if (first === undefined) throw new Error('nobody meets');
  const system = { id: 'system', role: 'system' } as const;
  store.together((pen) => {
    for (const vacancy of store.vacancies.list()) keepConfirmed(office, pen, system, vacancy);
  });
  ok(await ok(runMatching(office, first)).finished);
  for (const coordinator of coordinators)
    store.proposals
      .listOpenForOrganisation(coordinator.organisationId)
      .forEach(({ id }, nth) => decide({ ...year, diary, coordinator }, id, nth));
}

interface Told extends ToldYear {
  readonly diary: Diary;
  readonly coordinator: AccountOf<'coordinator'>;
}

const noes = ['group-fit', 'too-intensive', 'age', 'place-gone'];
const note = 'verzonnen voor de proef';

/** What becomes of a proposal depends on its number alone. */
function decide(told: Told, proposalId: Id, nth: number): void {
  const { office, diary, coordinator, providers } = told;
  const open = (): Proposal | undefined => {
    // What was given to another in between is open no more.
    const proposal = office.store.proposals.find(proposalId);
    return proposal && isOpen(proposal) ? proposal : undefined;
  };
  const proposal = open();
  const provider = providers.find((one) => one.providerId === proposal?.providerId);
  if (proposal === undefined || provider === undefined) return;
  if (nth % 8 === 0) {
    ok(rejectProposal(office, coordinator, { proposalId, reason: 'too-far', note, untilOn: null }));
    return;
  }
  const { youthId, consultedAt } = proposal;
  const parent = joinFamily(office, coordinator, { youthId, relation: 'parent' });
  if (consultedAt === null) ok(putToPeople(office, coordinator, { proposalId }));
  diary.after(2, (today) => {
    if (open() === undefined) return;
    const asked = { proposalId, reason: noes[nth % noes.length] ?? '', note };
    if (nth % 8 <= 2) {
      ok(answerAsProvider(office, provider, { ...asked, says: 'no' }));
      // A team that thinks again has said no and then yes, and the last word counts.
      if (nth % 8 === 2) ok(answerAsProvider(office, provider, { ...asked, says: 'yes' }));
    } else if (nth % 8 === 3)
      ok(answerAsFamily(office, parent, { ...asked, says: 'object', reason: 'school' }));
    else {
      const startsOn = addDays(today, 5);
      const given = { proposalId, startsOn, reason: note, why: 'fits-best' };
      const placement = acceptProposal(office, coordinator, given);
      if (placement.ok) live(told, placement.value, nth);
    }
  });
}

function live({ office, diary, coordinator }: Told, placementId: Id, nth: number): void {
  if (nth % 7 === 4) {
    ok(undoAcceptance(office, coordinator, { placementId, reason: 'wrong-choice', note }));
    return;
  }
  if (nth % 5 === 0) return;
  diary.after(9 + (nth % 4), (startedOn) => {
    ok(confirmStart(office, coordinator, { placementId, startedOn }));
    if (nth % 3 === 0) return;
    diary.after(30 + 20 * (nth % 3), (endedOn) => {
      const ending = { reason: nth % 2 === 0 ? 'unsafe' : 'back-home', note };
      const waitsAgain = nth % 2 === 0;
      ok(endPlacement(office, coordinator, { placementId, endedOn, ...ending, waitsAgain }));
    });
  });
}
