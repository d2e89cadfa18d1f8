import { expect, test } from 'vitest';
import { assign, boundOf, totalOf } from '../../src/simulation/assignment/assignment.ts';
import { lossesOfRow } from '../../src/simulation/assignment/losses.ts';
import { diceOf } from '../../src/simulation/draw/dice.ts';

type Worths = (number | undefined)[][];

/** Every way there is. */
function bestOfAll(worths: Worths, taken: readonly number[] = []): number {
  const [first, ...others] = worths;
  if (first === undefined) return 0;
  const alone = bestOfAll(others, taken);
  return first.reduce<number>(
    (best, worth, column) =>
      worth === undefined || taken.includes(column)
        ? best
        : Math.max(best, worth + bestOfAll(others, [...taken, column])),
    alone,
  );
}

const tables = Array.from({ length: 150 }, (_, at) => {
  const dice = diceOf('table', at);
  const columns = dice.wholeBetween(1, 5);
  const worths: Worths = Array.from({ length: dice.wholeBetween(1, 5) }, () =>
    Array.from({ length: columns }, () =>
      dice.chance(0.6) ? dice.wholeBetween(-5, 40) : undefined,
    ),
  );
  return { columns, worths };
});

test('an assignment is the best of all there are, and its prices say so', () => {
  for (const { columns, worths } of tables) {
    const assignment = assign(worths, columns);
    const best = bestOfAll(worths);
    expect([totalOf(assignment), boundOf(assignment)]).toEqual([best, best]);
  }
});

test('what is lost when a row must take a column is what solving it anew loses', () => {
  for (const { columns, worths } of tables) {
    const assignment = assign(worths, columns);
    const best = bestOfAll(worths);
    for (const [row, ofRow] of worths.entries()) {
      const others = worths.filter((_, at) => at !== row);
      const losses = lossesOfRow(assignment, row);
      expect(losses.alone).toBe(best - bestOfAll(others));
      for (const [column, worth] of ofRow.entries()) {
        if (worth === undefined) continue;
        expect(losses.of(column, worth)).toBe(best - worth - bestOfAll(others, [column]));
      }
    }
  }
});
