import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { confirmStart, endPlacement } from '../../../src/actions/placements.ts';
import { propose } from '../../../src/actions/propose.ts';
import { putToPeople } from '../../../src/actions/put-to-people.ts';
import { judgeToday } from '../../../src/actions/table/judge-today.ts';
import { frozen, officeTable } from '../../../src/actions/table/office-table.ts';
import { withPins } from '../../../src/actions/table/with-pins.ts';
import { withSiblings } from '../../../src/actions/table/with-siblings.ts';
import type { AccountOf } from '../../../src/domain/account.ts';
import { groupList } from '../../../src/lists/groups.ts';
import { residentList } from '../../../src/lists/residents.ts';
import { vacancyList } from '../../../src/lists/vacancies.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { type Office, bring, hireCoordinator, openTestOffice } from '../../office.ts';
import { noStepsFirst, setRoad } from '../../relaxed-road.ts';

let office: Office;
let coco: AccountOf<'coordinator'>;

beforeEach(async () => {
  office = openTestOffice();
  bring(office, groupList, [
    { code: 'G-1', arrivalsAtOnce: 2, riskCaps: {} },
    { code: 'G-2', arrivalsAtOnce: 1 },
  ]);
  bring(office, residentList, [
    { code: 'R-1', groupCode: 'G-1' },
    { code: 'R-2', groupCode: 'G-1', leftOn: '2026-11-20' },
  ]);
  bring(office, youthList, [
    { code: 'J-1' },
    { code: 'J-2', bornOn: '2011-03-01' },
    { code: 'J-3' },
  ]);
  bring(office, vacancyList, [
    { code: 'V-1', groupCode: 'G-1', places: 2, confirmedOn: '2026-11-20' },
    { code: 'V-2', groupCode: 'G-2', places: 1, confirmedOn: '2026-11-07' },
  ]);
  coco = await hireCoordinator(office);
  setRoad(office, coco, noStepsFirst);
});

const idOf = (code: string): string => office.store.youths.findByCode(code)?.id ?? '';

function accept(
  youth: string,
  { reason = 'gebeld met het huis', startsOn = '2026-11-22' } = {},
): string {
  const vacancyId = office.store.vacancies.findByCode('V-1')?.id ?? '';
  const proposed = propose(office, coco, { youthId: idOf(youth), vacancyId, because: 'past goed' });
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  putToPeople(office, coco, { proposalId: proposed.value });
  const accepted = acceptProposal(office, coco, { proposalId: proposed.value, startsOn, reason });
  if (!accepted.ok) throw new Error(accepted.refusal.code);
  return accepted.value;
}

const group = (code: string) => officeTable(office).groups.find((one) => one.code === code);

describe('the office of today as a table', () => {
  test('holds codes and no names, and nobody who left', () => {
    const table = officeTable(office);

    expect(JSON.stringify(table)).not.toContain('Verzonnen');
    expect(group('G-1')?.residents.map(({ code }) => code)).toEqual(['R-1']);
    expect(frozen(table).youths.map(({ code }) => code)).toEqual(['J-1', 'J-2', 'J-3']);
  });

  test('a place nobody confirmed for fifteen days has left the matching, until it is confirmed', () => {
    expect(group('G-2')?.vacancies).toEqual([]);
    office.moment = new Date('2026-11-21T11:00:00Z');
    expect(group('G-2')?.vacancies.map(({ code }) => code)).toEqual(['V-2']);
  });

  test('an accepted youth has left the list, takes a place and counts as living there', () => {
    accept('J-1');

    expect(officeTable(office).youths.map(({ code }) => code)).toEqual(['J-2', 'J-3']);
    expect(group('G-1')?.vacancies).toMatchObject([{ code: 'V-1', places: 1 }]);
    expect(group('G-1')?.residents.map(({ code }) => code)).toEqual(['R-1', 'J-1']);
  });

  test('a start changes nothing about who lives there, an end frees the place', () => {
    const placementId = accept('J-1');
    confirmStart(office, coco, { placementId, startedOn: '2026-11-22' });
    expect(group('G-1')?.residents.map(({ code }) => code)).toEqual(['R-1', 'J-1']);

    endPlacement(office, coco, {
      placementId,
      endedOn: '2026-11-22',
      reason: 'not-working',
      note: '',
      waitsAgain: true,
    });
    expect(group('G-1')?.vacancies).toMatchObject([{ code: 'V-1', places: 2 }]);
    expect(officeTable(office).youths.map(({ code }) => code)).toEqual(['J-1', 'J-2', 'J-3']);
  });
});

describe('accepted youths in a run', () => {
  test('are pinned newcomers with the place they were given', () => {
    accept('J-1', { startsOn: '2026-12-01' });
    const { table, settled } = withPins(officeTable(office), office);

    expect(table.pinned).toEqual([['J-1', 'G-1']]);
    expect(settled).toEqual([]);
    expect(table.groups[0]?.vacancies).toMatchObject([{ code: 'V-1', places: 2 }]);
    expect(table.groups[0]?.residents.map(({ code }) => code)).toEqual(['R-1']);
    expect(frozen(table).youths.find(({ code }) => code === 'J-1')?.startFrom).toBe('2026-12-01');
  });

  test('who no longer passes a rule stays counted as living there, and the run says why', () => {
    accept('J-1');
    bring(office, youthList, [{ code: 'J-1', refuses: ['G-1'] }]);
    const { table, settled } = withPins(officeTable(office), office);

    expect(table.pinned).toEqual([]);
    expect(table.groups[0]?.residents.map(({ code }) => code)).toEqual(['R-1', 'J-1']);
    expect(settled).toMatchObject([{ youth: 'J-1', group: 'G-1', because: [{}] }]);
  });
});

test('who was accepted before counts among the arrivals', () => {
  bring(office, groupList, [{ code: 'G-1', arrivalsAtOnce: 1, riskCaps: {} }]);
  const before = judgeToday(office, { youth: 'J-3', group: 'G-1' });
  accept('J-1');
  const after = judgeToday(office, { youth: 'J-3', group: 'G-1' });

  expect(before.broken).toEqual([]);
  expect(after.broken.map(({ rule }) => rule)).toEqual(['places']);
});

test('brothers and sisters who must stay together are judged together', () => {
  bring(office, youthList, [
    { code: 'J-2', siblings: 'S-1', siblingsTogether: 'must' },
    { code: 'J-3', siblings: 'S-1' },
  ]);

  expect(withSiblings(officeTable(office), ['J-3'])).toEqual(['J-3', 'J-2']);
  expect(withSiblings(officeTable(office), ['J-1'])).toEqual(['J-1']);
});
