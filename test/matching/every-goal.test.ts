import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../src/matching/composition.ts';
import { fittingPairs } from '../../src/matching/pair.ts';
import { registerOf } from '../../src/matching/register.ts';
import type { Goal } from '../../src/matching/rule.ts';
import { goalTiers } from '../../src/matching/rules.ts';
import { readTable } from '../../src/matching/table.ts';
import { everyComposition } from './oracle/by-groups.ts';
import { tinyTable } from './oracle/tiny-table.ts';

/** What we prefer was added up twice as well, apart from each other. */
test('the goals give every group as it would be the points of the second reading', () => {
  fc.assert(
    fc.property(tinyTable, (raw) => {
      const read = readTable(raw);
      if (!read.ok) throw new Error(read.errors.map((error) => error.text.en).join(' '));
      const register = registerOf(read.table);

      for (const { seats, totals } of everyComposition(raw)) {
        const group = register.groups.get(seats[0]!.group)!;
        const newcomers = seats.map((seat) => register.youths.get(seat.youth)!);
        const composition = compose(register, group, newcomers, (youth) =>
          fittingPairs(register, youth, group),
        );
        const points = (goal: Goal): number =>
          goal.about === 'group'
            ? goal.points(composition)
            : composition.seats!.reduce((sum, pair) => sum + goal.points(pair), 0);

        expect(goalTiers.map((tier) => tier.reduce((sum, goal) => sum + points(goal), 0))).toEqual(
          totals,
        );
      }
    }),
    { seed: 20261122, numRuns: 400 },
  );
});
