import { type Candidate, perTier, type TierIndex, tiers } from './candidate.ts';
import type { LinearProgramme, Row } from './linear-programme.ts';
import type { Plan, Totals } from './plan.ts';
import type { Register } from './register.ts';

/** All candidates of a table, and which of them exclude each other. */
export interface Packing {
  readonly candidates: readonly Candidate[];
  /** For each group, its candidates by index. */
  readonly ofGroup: readonly (readonly number[])[];
  readonly ofYouth: readonly (readonly number[])[];
  /** Groups with pins must have a composition. */
  readonly mustFill: readonly boolean[];
  /** Youths who are placed for the sake of the argument, while a proof looks at that half. */
  readonly mustPlace: readonly boolean[];
}

/** Candidates taken together, by index, in ascending order. */
export type Choice = readonly number[];

export function packingOf(register: Register, candidates: readonly Candidate[]): Packing {
  const { groups, youths } = register.table;
  const pinned = new Set(register.pinned.values());
  const ofGroup = groups.map((): number[] => []);
  const ofYouth = youths.map((): number[] => []);
  for (const [index, candidate] of candidates.entries()) {
    ofGroup[candidate.group]?.push(index);
    for (const youth of candidate.youths) ofYouth[youth]?.push(index);
  }
  return {
    candidates,
    ofGroup,
    ofYouth,
    mustFill: groups.map(({ code }) => pinned.has(code)),
    mustPlace: youths.map(() => false),
  };
}

/** Each youth at most once; each group at most one composition, and exactly one where somebody is pinned. */
export const rowsOf = ({ ofGroup, ofYouth, mustFill, mustPlace }: Packing): readonly Row[] => [
  ...ofYouth.map((columns, youth) =>
    row(mustPlace[youth] === true ? 'equal' : 'at-most', 1, columns),
  ),
  ...ofGroup.map((columns, group) =>
    row(mustFill[group] === true ? 'equal' : 'at-most', 1, columns),
  ),
];

const row = (kind: Row['kind'], bound: number, columns: readonly number[]): Row => ({
  kind,
  bound,
  columns,
  coefficients: columns.map(() => 1),
});

/** One tier as a linear programme, in which the tiers before it keep at least their floors. */
export function tierProgramme(
  packing: Packing,
  rows: readonly Row[],
  tier: TierIndex,
  floors: readonly number[],
  whole: boolean,
): LinearProgramme {
  const all = packing.candidates.map((_, index) => index);
  const worthIn = (of: TierIndex) => packing.candidates.map(({ values }) => values[of]);
  const floorRows = tiers.slice(0, tier).map((earlier): Row => ({
    kind: 'at-least',
    bound: floors[earlier] ?? 0,
    columns: all,
    coefficients: worthIn(earlier),
  }));
  return { worth: worthIn(tier), rows: [...rows, ...floorRows], whole };
}

export const totalsOf = (packing: Packing, choice: Choice): Totals =>
  perTier((tier) =>
    choice.reduce((sum, index) => sum + (packing.candidates[index]?.values[tier] ?? 0), 0),
  );

/** Whether a choice is a packing at all: nobody twice, no group twice, every pin kept. */
export function isPacking({ candidates, mustFill, mustPlace }: Packing, choice: Choice): boolean {
  const chosen = choice.flatMap((index) => candidates[index] ?? []);
  const groups = chosen.map(({ group }) => group);
  const youths = chosen.flatMap((candidate) => candidate.youths);
  return (
    chosen.length === choice.length &&
    new Set(groups).size === groups.length &&
    new Set(youths).size === youths.length &&
    mustFill.every((must, group) => !must || groups.includes(group)) &&
    mustPlace.every((must, youth) => !must || youths.includes(youth))
  );
}

/** Above zero when `a` is better: the first tier in which they differ decides. */
export function compareTotals(a: Totals, b: Totals): number {
  const tier = tiers.find((tier) => a[tier] !== b[tier]);
  return tier === undefined ? 0 : a[tier] - b[tier];
}

/** The same of plans: where the policy limits the farthest distance, it comes before the last tier. */
export function comparePlans(a: Plan, b: Plan): number {
  const tier: number = tiers.find((one) => a.totals[one] !== b.totals[one]) ?? tiers.length;
  const nearer = (b.farthest?.tenths ?? 0) - (a.farthest?.tenths ?? 0);
  return tier >= 3 && nearer !== 0 ? nearer : compareTotals(a.totals, b.totals);
}
