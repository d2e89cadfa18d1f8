import { expect, test } from 'vitest';
import { checkPlan } from '../../src/matching/check-plan.ts';
import type { Plan, Placement } from '../../src/matching/plan.ts';
import { amber, bilal, chris, elm, oak, tableOf, today } from './cast.ts';
import { planFor } from './plan-for.ts';

const place = (code: string, from: string) => ({ code, from, until: null, places: 1 });
const table = tableOf({
  youths: [amber(), bilal({ wishes: ['oak'] }), chris({ needs: ['trauma'] })],
  groups: [
    elm({ maxAgeSpread: 9 }),
    oak({ maxAgeSpread: 9, vacancies: [place('V-1', today), place('V-2', '2026-12-24')] }),
  ],
  apart: [['amber', 'bilal']],
});
const plan = await planFor(table);

const moved = (change: Partial<Placement>): Plan => ({
  ...plan,
  placements: plan.placements.map((one) => (one.youth === 'amber' ? { ...one, ...change } : one)),
});

test('the plan itself is right', () => {
  expect(plan.placements.map(({ youth, group }) => [youth, group])).toEqual([
    ['amber', 'elm'],
    ['bilal', 'oak'],
  ]);
  expect(checkPlan(table, plan)).toEqual([]);
});

// prettier-ignore
test.each<[string, Plan, string]>([
  ['two who must be kept apart', moved({ group: 'oak', vacancy: 'V-2', startsOn: '2026-12-24' }), 'oak: kept-apart'],
  ['another start', moved({ startsOn: '2026-11-23' }), 'amber: starts on another day'],
  ['a vacancy that is not there', moved({ vacancy: 'V-9' }), 'amber: vacancy V-9 not known'],
  ['a group that is not there', moved({ group: 'fir' }), 'amber: youth or group not known'],
  ['a youth twice', { ...plan, placements: [...plan.placements, ...plan.placements.slice(0, 1)] }, 'not every youth is in the plan once'],
  ['a youth forgotten', { ...plan, unplaced: [] }, 'not every youth is in the plan once'],
  ['a need that is not met', { ...plan, placements: [...plan.placements, { youth: 'chris', group: 'oak', vacancy: 'V-2', startsOn: '2026-12-24' }], unplaced: [] }, 'chris: needs-offered'],
  ['a place given away twice', moved({ group: 'oak', vacancy: 'V-1', startsOn: today }), 'oak: V-1 is given away twice'],
  ['a youth told that nothing fits, while something does', { ...plan, placements: plan.placements.slice(1), unplaced: ['amber', 'chris'].map((youth) => ({ youth, reason: 'no-place-fits' })) }, 'amber: is not unplaced because no-place-fits'],
  ['a youth told to wait for what never fits', { ...plan, unplaced: [{ youth: 'chris', reason: 'others-came-first' }] }, 'chris: is not unplaced because others-came-first'],
  ['a total that is too high', { ...plan, totals: [0, 3, plan.totals[2], plan.totals[3]] }, 'tier 2 adds up to 2'],
  ['a bound below the total', { ...plan, bounds: [0, 1, plan.totals[2], plan.totals[3]] }, 'tier 2 is above its bound'],
  ['a proof that is none', { ...plan, bounds: [0, 3, plan.totals[2], plan.totals[3]] }, 'status optimal is not what bounds say'],
])('finds %s', (_, wrong, finding) => {
  expect(checkPlan(table, wrong)).toContain(finding);
});

test('finds a later place where an earlier one was free', () => {
  const late = plan.placements.map((one) =>
    one.youth === 'bilal' ? { ...one, vacancy: 'V-2', startsOn: '2026-12-24' } : one,
  );
  expect(checkPlan(table, { ...plan, placements: late })).toContain(
    'bilal: could sit earlier than on V-2',
  );
});

test('finds a promise that was not kept', () => {
  const pinned = tableOf({ youths: [amber()], groups: [elm(), oak()], pinned: [['amber', 'oak']] });
  expect(
    checkPlan(pinned, { ...plan, placements: plan.placements.slice(0, 1), unplaced: [] }),
  ).toContain('amber: pin to oak not kept');
});
