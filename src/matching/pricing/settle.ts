import type { Candidate } from '../candidate.ts';
import type { LinearProgramme, Solve } from '../linear-programme.ts';
import { rowsOf } from '../packing.ts';
import { wholeAnswer } from '../whole-answer.ts';
import { worthOf } from './column.ts';
import type { Looked } from './look.ts';
import type { Market } from './market.ts';
import { millionth } from './market-prices.ts';
import { type Near, near } from './near.ts';

// Counted rather than timed, so that the same table always ends the same way.
const mostNear = 40_000;
const [firstWidth, lastWidth, step] = [4 * millionth, 100_000 * millionth, 8];

/**
 * The whole plan: only what gives away next to nothing can be in it, so one small whole solve does. Where no
 * plan is that near to the bound, it looks further away.
 */
export async function settle(
  market: Market,
  looked: Looked,
  solve: Solve,
  secondsLeft: () => number,
): Promise<readonly Candidate[] | undefined> {
  let best: readonly Candidate[] | undefined;
  for (let width = firstWidth; width <= lastWidth && secondsLeft() > 0;) {
    const close = near(market, looked, width, mostNear);
    if (close === undefined) return best;
    const plan = await wholePlan(close, looked, solve, secondsLeft);
    if (plan === undefined) {
      width *= step;
      continue;
    }
    best = plan;
    const lost = lossOf(looked, plan);
    if (lost <= width) return best;
    width = lost;
  }
  return best;
}

async function wholePlan(
  close: Near,
  looked: Looked,
  solve: Solve,
  secondsLeft: () => number,
): Promise<readonly Candidate[] | undefined> {
  const { packing } = close;
  const isHopeless =
    packing.mustFill.some((must, group) => must && packing.ofGroup[group]?.length === 0) ||
    packing.mustPlace.some((must, youth) => must && packing.ofYouth[youth]?.length === 0);
  if (isHopeless) return undefined;
  const solution = await solve(programmeOf(close, looked), secondsLeft());
  const choice = wholeAnswer(packing, solution);
  return choice?.flatMap((index) => packing.candidates[index] ?? []);
}

/** To give away as little as can be: by compositions, by empty groups, and by youths paid for in vain. */
function programmeOf(
  { packing, lossOf: lossAt, lossOfEmpty }: Near,
  { prices }: Looked,
): LinearProgramme {
  const worth = packing.candidates.map(({ group, youths }, index) => {
    const filled = packing.mustFill[group] === true ? 0 : (lossOfEmpty[group] ?? 0);
    const placed = youths
      .filter((youth) => packing.mustPlace[youth] !== true)
      .reduce((sum, youth) => sum + (prices.ofYouth[youth] ?? 0), 0);
    return (filled + placed - (lossAt[index] ?? 0)) / millionth;
  });
  return { worth, rows: rowsOf(packing), whole: true };
}

/** What a whole plan gives away against the bound, in millionths. */
function lossOf({ bound, prices }: Looked, plan: readonly Candidate[]): number {
  const worth = plan.reduce((sum, one) => sum + BigInt(worthOf(one, prices.weights)), 0n);
  return Number(bound - worth * BigInt(millionth));
}
