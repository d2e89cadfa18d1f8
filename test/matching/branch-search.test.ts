import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reaches, searchBetter } from '../../src/matching/branch-search.ts';
import type { Candidate } from '../../src/matching/candidate.ts';
import type { Packing } from '../../src/matching/packing.ts';
import { priceBound, pricesFrom } from '../../src/matching/price-bound.ts';

const [youths, groups] = [4, 3];

/** A few compositions that are nothing but numbers, with any prices: what is proven may not depend on them. */
const question = fc.record({
  candidates: fc.uniqueArray(
    fc.record({
      group: fc.nat(groups - 1),
      youths: fc.uniqueArray(fc.nat(youths - 1), { minLength: 1, maxLength: 2 }),
      worth: fc.integer({ min: -5, max: 9 }),
    }),
    { maxLength: 7, selector: ({ group, youths: who }) => `${group} ${[...who].sort().join()}` },
  ),
  mustPlace: fc.array(fc.boolean(), { minLength: youths, maxLength: youths }),
  mustFill: fc.array(fc.boolean(), { minLength: groups, maxLength: groups }),
  prices: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: youths, maxLength: youths }),
  atLeast: fc.integer({ min: -10, max: 25 }),
});

test('it finds a plan with so much exactly when trying everything does', () => {
  const found = { better: 0, nothing: 0 };
  fc.assert(
    fc.property(question, (asked) => {
      const packing = packingOf(asked);
      const sought = { tier: 0, floors: [], atLeast: asked.atLeast } as const;
      const prices = pricesFrom(packing, asked.prices, []);
      const bound = priceBound(packing, 0, [], prices);
      const searched = searchBetter(packing, sought, bound, prices, () => 60);
      const there = everyChoice(packing).some((choice) => reaches(packing, choice, sought));
      expect(searched.found).toBe(there ? 'better' : 'nothing');
      found[there ? 'better' : 'nothing'] += 1;
      if (searched.found === 'better') {
        expect(everyChoice(packing)).toContainEqual([...searched.choice].sort((a, b) => a - b));
        expect(reaches(packing, searched.choice, sought)).toBe(true);
      }
    }),
    { seed: 7, numRuns: 4000 },
  );
  expect(Math.min(found.better, found.nothing)).toBeGreaterThan(500);
});

function packingOf(asked: typeof question extends fc.Arbitrary<infer A> ? A : never): Packing {
  const where = (holds: (one: (typeof asked.candidates)[number]) => boolean): number[] =>
    asked.candidates.flatMap((one, index) => (holds(one) ? [index] : []));
  return {
    // Only numbers are looked at here.
    candidates: asked.candidates.map(
      ({ worth, ...one }) => ({ ...one, values: [worth, 0, 0, 0] }) as unknown as Candidate,
    ),
    ofGroup: asked.mustFill.map((_, group) => where((one) => one.group === group)),
    ofYouth: asked.mustPlace.map((_, youth) => where((one) => one.youths.includes(youth))),
    mustPlace: asked.mustPlace,
    mustFill: asked.mustFill,
  };
}

/** Every legal choice, by trying all sets of candidates. */
function everyChoice({ candidates, mustPlace, mustFill }: Packing): number[][] {
  const sets = Array.from({ length: 2 ** candidates.length }, (_, bits) =>
    candidates.flatMap((__, index) => ((bits >> index) & 1 ? [index] : [])),
  );
  return sets.filter((set) => {
    const chosen = set.map((index) => candidates[index]!);
    const placed = chosen.flatMap((one) => one.youths);
    const filled = chosen.map((one) => one.group);
    return (
      new Set(placed).size === placed.length &&
      new Set(filled).size === filled.length &&
      mustPlace.every((must, youth) => !must || placed.includes(youth)) &&
      mustFill.every((must, group) => !must || filled.includes(group))
    );
  });
}
