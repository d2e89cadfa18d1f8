import type { Packing } from './packing.ts';
import type { PriceBound } from './price-bound.ts';

/** The ways to fill each group, or to leave it empty, and what each gives away: cheapest first, group by group. */
export interface BranchOptions {
  /** Those of group g: from first[g] up to first[g + 1]. */
  readonly first: Int32Array;
  /** Which candidate it is, or -1 for nobody. */
  readonly candidate: Int32Array;
  readonly loss: Float64Array;
  readonly group: Int32Array;
  readonly youths: readonly (readonly number[])[];
  /** For each youth, the options with them in it. */
  readonly ofYouth: readonly (readonly number[])[];
}

export const leftEmpty = -1;

/** Only what gives away no more than the gap, which a float must be able to hold exactly. */
export function optionsWithin(packing: Packing, bound: PriceBound, gap: bigint): BranchOptions {
  const { candidates, ofGroup, mustFill } = packing;
  const listed = ofGroup.flatMap((indexes, group) => {
    const empty = mustFill[group] === true ? [] : [leftEmpty];
    return [...indexes, ...empty]
      .map((index) => ({ group, index, loss: lossOf(bound, group, index) }))
      .filter(({ loss }) => loss <= gap)
      .sort((a, b) => Number(a.loss - b.loss) || a.index - b.index);
  });
  const first = new Int32Array(ofGroup.length + 1);
  for (const { group } of listed) first[group + 1] = (first[group + 1] ?? 0) + 1;
  for (let group = 0; group < ofGroup.length; group += 1) {
    first[group + 1] = (first[group + 1] ?? 0) + (first[group] ?? 0);
  }
  const youths = listed.map(({ index }) => candidates[index]?.youths ?? []);
  const ofYouth = packing.ofYouth.map((): number[] => []);
  for (const [option, who] of youths.entries()) {
    for (const youth of who) ofYouth[youth]?.push(option);
  }
  return {
    first,
    candidate: Int32Array.from(listed, ({ index }) => index),
    loss: Float64Array.from(listed, ({ loss }) => Number(loss)),
    group: Int32Array.from(listed, ({ group }) => group),
    youths,
    ofYouth,
  };
}

const lossOf = (bound: PriceBound, group: number, index: number): bigint =>
  (index === leftEmpty ? bound.lossOfEmpty[group] : bound.lossOf[index]) ?? 0n;
