import { type Searched, searchBetter, type Sought } from '../branch-search.ts';
import type { LinearProgramme, Solve } from '../linear-programme.ts';
import { type Packing, rowsOf } from '../packing.ts';
import { priceBound, pricesFrom } from '../price-bound.ts';
import { type Relax, remembering } from '../relaxation.ts';
import { splitProof } from '../split-proof.ts';
import { wholeAnswer } from '../whole-answer.ts';
import type { Looked } from './look.ts';
import { millionth } from './market-prices.ts';
import type { Near } from './near.ts';

/**
 * Whether any plan gives away no more than the slack, decided exactly among the few compositions that can be in
 * it. What is gained and lost is counted in millionths, as one tier; more than the slack is lost but once.
 */
export async function decide(
  close: Near,
  { prices }: Looked,
  slack: number,
  solve: Solve,
  secondsLeft: () => number,
): Promise<Searched> {
  const enough = slack + millionth;
  const worthOfYouth = [...prices.ofYouth].map((price) => Math.min(price, enough));
  const worthOfGroup = close.lossOfEmpty.map((loss, group) =>
    close.isPinned[group] === true ? 0 : Math.min(loss, enough),
  );
  const packing = inOneTier(close, worthOfYouth, worthOfGroup);
  const all = sum(worthOfYouth) + sum(worthOfGroup);
  const sought: Sought = { tier: 0, floors: [], atLeast: all - slack };
  const relax = remembering(relaxWithout(solve, enough / millionth, secondsLeft));

  const { prices: first } = await relax(packing, 0, []);
  const bound = priceBound(packing, 0, [], first);
  const tried = searchBetter(packing, sought, bound, first, secondsLeft, quickly);
  return tried.found === 'gave-up' ? splitProof(packing, sought, relax, secondsLeft) : tried;
}

const quickly = 5000;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function inOneTier(
  { packing, lossOf, isPinned }: Near,
  ofYouth: readonly number[],
  ofGroup: readonly number[],
): Packing {
  return {
    ...packing,
    mustPlace: packing.mustPlace.map(() => false),
    mustFill: isPinned,
    candidates: packing.candidates.map((one, index) => {
      const paid = sum(one.youths.map((youth) => ofYouth[youth] ?? 0));
      const worth = (ofGroup[one.group] ?? 0) + paid - (lossOf[index] ?? 0);
      return { ...one, values: [worth, 0, 0, 0] };
    }),
  };
}

/**
 * Prices of a part of the question. Who must be placed there earns a reward for it, taken off the price
 * afterwards: so there always is an answer, and a part that cannot be shows by its poor bound.
 */
const relaxWithout =
  (solve: Solve, reward: number, secondsLeft: () => number): Relax =>
  async (packing) => {
    const { candidates, mustFill, mustPlace } = packing;
    const worth = candidates.map(({ group, youths, values }) => {
      const musts = youths.filter((youth) => mustPlace[youth] === true).length;
      return values[0] / millionth + reward * (musts + (mustFill[group] === true ? 1 : 0)) * 2;
    });
    const free = {
      ...packing,
      mustFill: mustFill.map(() => false),
      mustPlace: mustPlace.map(() => false),
    };
    const programme: LinearProgramme = { worth, rows: rowsOf(free), whole: false };
    const solution = await solve(programme, secondsLeft());
    const duals = solution.ok ? (solution.prices ?? []) : [];
    const ofYouths = duals
      .slice(0, mustPlace.length)
      .map((dual, youth) => (dual - (mustPlace[youth] === true ? reward * 2 : 0)) * millionth);
    return {
      prices: pricesFrom(packing, ofYouths, []),
      parts: solution.ok ? solution.values : [],
      choice: wholeAnswer(packing, solution),
    };
  };
