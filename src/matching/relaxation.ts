import type { TierIndex } from './candidate.ts';
import type { Solve } from './linear-programme.ts';
import { type Choice, type Packing, rowsOf, tierProgramme } from './packing.ts';
import { type Prices, pricesFrom } from './price-bound.ts';
import { wholeAnswer } from './whole-answer.ts';

/** What a solver says of a tier when compositions may be taken in part; nothing of it is believed. */
export interface Relaxed {
  readonly prices: Prices;
  /** How much it takes of each candidate; empty when it gave no answer. */
  readonly parts: readonly number[];
  /** Its answer as a plan, when it took nothing in part. */
  readonly choice: Choice | undefined;
}

export type Relax = (
  packing: Packing,
  tier: TierIndex,
  floors: readonly number[],
) => Promise<Relaxed>;

/** Prices of a tier, given the totals before it. Without an answer they are zero, which still gives a bound. */
export const relaxWith =
  (solve: Solve, secondsLeft: () => number): Relax =>
  async (packing, tier, floors) => {
    const rows = rowsOf(packing);
    const solution = await solve(tierProgramme(packing, rows, tier, floors, false), secondsLeft());
    const duals = solution.ok ? (solution.prices ?? []) : [];
    return {
      prices: pricesFrom(packing, duals.slice(0, packing.ofYouth.length), duals.slice(rows.length)),
      parts: solution.ok ? solution.values : [],
      choice: wholeAnswer(packing, solution),
    };
  };

/** The same question about the same packing is asked more than once, and worked out once. */
export function remembering(relax: Relax): Relax {
  const known = new WeakMap<Packing, Map<string, Promise<Relaxed>>>();
  return (packing, tier, floors) => {
    const answers = known.get(packing) ?? new Map<string, Promise<Relaxed>>();
    known.set(packing, answers);
    const key = [tier, ...floors.slice(0, tier)].join(' ');
    const answer = answers.get(key) ?? relax(packing, tier, floors);
    answers.set(key, answer);
    return answer;
  };
}
