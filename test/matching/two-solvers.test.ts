import { expect, test, vi } from 'vitest';
import { listCompositions } from '../../src/matching/list-compositions.ts';
import { registerOf } from '../../src/matching/register.ts';
import { planFor, read } from './plan-for.ts';
import { numbers, randomTable, shuffled } from './random-table.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

const offices = [
  { youths: 12, groups: 5, density: 0.5 },
  { youths: 25, groups: 10, density: 0.7 },
  { youths: 22, groups: 8, density: 0.95 },
];

for (const size of offices) {
  test(`both solvers agree on offices of ${size.youths} youths and ${size.groups} groups`, async () => {
    for (const seed of seeds) {
      const table = read(randomTable(seed, size));
      const one = await planFor(table, 'javascript-lp-solver');
      const other = await planFor(table, 'highs');
      expect([seed, one.status, one.totals]).toEqual([seed, 'optimal', other.totals]);
      expect(other.status).toBe('optimal');
    }
  });
}

/** Takes a few compositions that go together, and promises some of their places. */
function withPins(seed: number, raw: ReturnType<typeof randomTable>) {
  const random = numbers(seed);
  const pinned: string[][] = [];
  const taken = new Set<string>();
  for (const { composition } of shuffled(listCompositions(registerOf(read(raw))) ?? [], random)) {
    const codes = composition.newcomers.map(({ code }) => code);
    const { code: group } = composition.group;
    if ([...codes, group].some((code) => taken.has(code)) || pinned.length > 3) continue;
    for (const code of [...codes, group]) taken.add(code);
    for (const code of codes.slice(0, 1 + Math.floor(random() * codes.length))) {
      pinned.push([code, group]);
    }
  }
  return { ...raw, pinned };
}

test('both solvers agree when some places are promised, and keep every promise', async () => {
  for (const seed of seeds) {
    const raw = withPins(seed, randomTable(seed, offices[1]!));
    const table = read(raw);
    const one = await planFor(table, 'javascript-lp-solver');
    const other = await planFor(table, 'highs');
    expect([seed, one.status, one.totals]).toEqual([seed, 'optimal', other.totals]);
    for (const [youth, group] of raw.pinned) {
      expect(one.placements).toContainEqual(expect.objectContaining({ youth, group }));
      expect(other.placements).toContainEqual(expect.objectContaining({ youth, group }));
    }
  }
});
