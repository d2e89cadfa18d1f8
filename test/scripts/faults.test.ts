import { expect, test } from 'vitest';
import { isFound, plantErrors } from '../../scripts/faults/planted.ts';
import { solverFaults } from '../../scripts/faults/solver-faults.ts';
import { trySolvers } from '../../scripts/faults/try-solvers.ts';
import { tally, verdictOn } from '../../scripts/faults/verdict.ts';
import { childFaults, tryChild } from '../../scripts/faults/children.ts';
import { amber, bilal, chris, elm, oak, tableOf, today } from '../matching/cast.ts';
import { planFor } from '../matching/plan-for.ts';

const table = tableOf({
  youths: [amber(), bilal({ wishes: ['oak'] }), chris({ needs: ['trauma'] })],
  groups: [elm(), oak({ vacancies: [{ code: 'V-1', from: today, until: null, places: 1 }] })],
  apart: [['amber', 'bilal']],
});
const plan = await planFor(table);
const best = plan.totals;
const known = [{ table, plan, best }];

test('a plan is wrong when it breaks a rule, boasts, or bounds what is better', async () => {
  expect(verdictOn(table, best, plan)).toBe('right');
  expect(verdictOn(table, best, undefined)).toBe('refused');
  expect(verdictOn(table, best, { ...plan, placements: [] })).toBe('wrong');

  const worse = await planFor({ ...table, excluded: [['bilal', 'oak']] });
  expect(worse.totals).not.toEqual(best);
  expect(verdictOn(table, best, worse)).toBe('wrong');
  const modest = { ...worse, status: 'feasible' } as const;
  expect(verdictOn(table, best, { ...modest, bounds: best })).toBe('feasible');
  expect(verdictOn(table, best, { ...modest, bounds: [0, 1, 1, 1] })).toBe('wrong');
});

test('every verdict is counted', () => {
  expect(tally(['wrong', 'right', 'right', 'refused'])).toEqual({
    wrong: 1,
    refused: 1,
    right: 2,
    feasible: 0,
  });
});

test('errors of more than twenty kinds are planted, and each is found for what it is', () => {
  const planted = plantErrors(table, plan);
  expect(new Set(planted.map(({ kind }) => kind)).size).toBe(planted.length);
  expect(planted.length).toBeGreaterThanOrEqual(20);
  expect(planted.filter((one) => !isFound(one)).map(({ kind }) => kind)).toEqual([]);
  expect(isFound({ kind: 'none', table, plan, finding: 'amber: age-fits' })).toBe(false);
});

test.each(solverFaults)('a solver that $name never yields a wrong plan', async (fault) => {
  expect(tally(await trySolvers(known, fault)).wrong).toBe(0);
});

test('a process that lies is refused', async () => {
  const lies = childFaults.filter(({ file }) => file.includes('lies'));
  for (const fault of lies) expect(await tryChild(known, fault)).toEqual(['refused']);
  expect(lies).toHaveLength(2);
});
