import { expect, test, vi } from 'vitest';
import { printPlan } from '../../src/matching/plan.ts';
import { planFor, read } from './plan-for.ts';
import { numbers, randomTable, shuffled } from './random-table.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

/** Every list of a table in another order, down to the needs of a youth. */
function stirred(value: unknown, random: () => number, key = ''): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => stirred(part, random, ''));
    const inOrder = ['ages', 'sizePenalty', 'pair'].includes(key) || isPair(value);
    return inOrder ? parts : shuffled(parts, random);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), random).map(([name, part]) => [
      name,
      stirred(part, random, name),
    ]),
  );
}

/** A pin is a youth and then a group. */
const isPair = (value: readonly unknown[]) =>
  value.length === 2 && value.every((part) => typeof part === 'string' && /^[JRG]-/.test(part));

test.each(['javascript-lp-solver', 'highs'] as const)(
  'the same table gives the same plan in any order of its lists, by %s',
  async (solver) => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const raw = randomTable(seed, { youths: 22, groups: 8, density: 0.85 });
      const plan = printPlan(await planFor(read(raw), solver));
      const again = printPlan(await planFor(read(stirred(raw, numbers(seed + 100))), solver));
      expect(again).toBe(plan);
    }
  },
);
