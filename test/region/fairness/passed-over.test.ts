import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match } from '../../../src/matching/match.ts';
import { readTable } from '../../../src/matching/table.ts';
import { overRuns, passedOver } from '../../../src/region/fairness/passed-over.ts';
import { solvers } from '../../../src/solver/solvers.ts';
import { groupWith } from '../../matching/oracle/every-plan.ts';
import type { RawTable } from '../../matching/oracle/raw-table.ts';
import { smallTable } from '../../matching/oracle/tiny-table.ts';

/** Who had to make room has waited less long, whoever stays is in the plan, and the whole is legal: tried one by one. */
function overByHand(
  raw: RawTable,
  placements: readonly { youth: string; group: string }[],
): string[] {
  const pinned = new Set((raw.pinned ?? []).map(([code]) => code));
  const since = (code: string) => raw.youths.find((one) => one.code === code)!.waitingSince;
  return raw.youths
    .filter(({ code }) => !placements.some(({ youth }) => youth === code))
    .filter((youth) => {
      const must = raw.youths.some(
        (one) =>
          youth.siblings !== null &&
          one.siblings === youth.siblings &&
          one.siblingsTogether === 'must',
      );
      const company = must
        ? raw.youths.filter(({ siblings }) => siblings === youth.siblings).map(({ code }) => code)
        : [youth.code];
      return raw.groups.some(({ code: group }, index) => {
        if (
          company.some(
            (one) =>
              pinned.has(one) && !(raw.pinned ?? []).some(([a, b]) => a === one && b === group),
          )
        )
          return false;
        const here = placements.filter((one) => one.group === group).map((one) => one.youth);
        const later = here.filter((code) => since(code) > youth.waitingSince && !pinned.has(code));
        const fits = (gone: readonly string[]) =>
          groupWith(raw, index, [
            ...new Set([...here.filter((code) => !gone.includes(code)), ...company]),
          ]) !== undefined;
        return !fits([]) && subsets(later).some((gone) => gone.length > 0 && fits(gone));
      });
    })
    .map(({ code }) => code)
    .sort();
}

const subsets = (all: readonly string[]): string[][] =>
  all.reduce<string[][]>((some, one) => [...some, ...some.map((each) => [...each, one])], [[]]);

test(
  'passed over is who could have come, had people who wait less long stayed away',
  { timeout: 60_000 },
  async () => {
    let [over, not] = [0, 0];
    await fc.assert(
      fc.asyncProperty(smallTable, async (raw) => {
        const read = readTable(raw);
        if (!read.ok) throw new Error('unread');
        const matched = await match(
          read.table,
          { solver: 'auto', seconds: 60, elapsed: () => 0 },
          solvers,
        );
        if (!matched.ok) return;
        const found = passedOver(read.table, matched.plan);
        expect([...found.keys()].sort()).toEqual(overByHand(raw, matched.plan.placements));
        over += found.size;
        not += matched.plan.unplaced.length - found.size;
        // A plan that is proven leaves no better way round.
        expect([...found.values()].flat()).not.toContain('unfinished');
      }),
      { seed: 7, numRuns: 200 },
    );
    expect(Math.min(over, not)).toBeGreaterThan(20);
  },
);

test('over the runs each time counts once, and only those who were asked about', () => {
  const runs = [
    {
      waiting: new Set(['A', 'B']),
      passed: new Map([['A', ['1', '4']]] as [string, ('1' | '4')[]][]),
    },
    {
      waiting: new Set(['A', 'B']),
      passed: new Map([
        ['A', ['1']],
        ['B', ['2']],
      ] as [string, ('1' | '2')[]][]),
    },
    { waiting: new Set(['A']), passed: new Map() },
  ];
  expect(overRuns(['A'], runs)).toEqual([
    {
      code: 'A',
      times: 2,
      runs: 3,
      because: [
        { reason: '1', times: 2 },
        { reason: '4', times: 1 },
      ],
    },
  ]);
  expect(overRuns(['B', 'A'], runs).map(({ code }) => code)).toEqual(['A', 'B']);
});
