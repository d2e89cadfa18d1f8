import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPlan } from '../../src/matching/check-plan.ts';
import { match } from '../../src/matching/match.ts';
import { readTable } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';

const edges = readFileSync(`${import.meta.dirname}/../tables/edges-2.json`, 'utf8');

/** Values a careless export, a spreadsheet or somebody with bad intentions may put in a field. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, '', ' ', 'J-00', 'G-0', '2026-02-30', '9999-12-31', '2027-03-01', 'constructor'],
    ...[
      0,
      -0,
      1,
      2,
      0.5,
      -1,
      1e21,
      NaN,
      Infinity,
      true,
      [],
      {},
      [[]],
      ['J-00', 'G-0'],
      '__proto__',
    ],
  ),
  fc.jsonValue(),
);

/** Puts a value somewhere in the document; the path is a list of numbers that say which turn to take. */
function spoil(document: unknown, turns: readonly number[], value: unknown): unknown {
  const [turn, ...others] = turns;
  if (turn === undefined || typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const key = keys[turn % (keys.length || 1)];
  if (key === undefined) return value;
  const inside: unknown = Reflect.get(document, key);
  Reflect.set(document, key, spoil(inside, others, value));
  return document;
}

test('whatever is put where, a table is refused with sentences or gives a plan that keeps the rules', async () => {
  const turns = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 5 });
  const spoilt = fc.array(fc.tuple(turns, junk), { minLength: 1, maxLength: 3 });
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(spoilt, async (changes) => {
      const raw = changes.reduce<unknown>(
        (document, [path, value]) => spoil(document, path, value),
        JSON.parse(edges),
      );
      const read = readTable(raw);
      if (!read.ok) {
        expect(read.errors.length).toBeGreaterThan(0);
        for (const { path, text } of read.errors) {
          expect(path).not.toBe('');
          expect(text.nl + text.en).not.toMatch(/undefined|iets anders|something else|\[object/);
          expect((text.nl + text.en + path).isWellFormed()).toBe(true);
        }
        return;
      }
      const options = { solver: 'auto', seconds: 60, elapsed: () => 0 } as const;
      const matched = await match(read.table, options, solvers);
      if (!matched.ok) {
        expect(matched.why).toBe('pins');
        return;
      }
      accepted += 1;
      expect(checkPlan(read.table, matched.plan)).toEqual([]);
      expect(matched.plan.status).toBe('optimal');
    }),
    { seed: 20261122, numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(15);
}, 60_000);
