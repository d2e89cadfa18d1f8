import { tenths } from '../../src/matching/distance.ts';
import type { MatchAgain } from '../../src/matching/explain/cost-of-option.ts';
import { withPin } from '../../src/matching/explain/with-pin.ts';
import type { Plan } from '../../src/matching/plan.ts';
import type { CodePair, Table } from '../../src/matching/table.ts';

/** Why a proposal under discussion is not in the new plan. */
export type Why = 'could not stay' | 'tiers 1-3' | 'tier 4' | 'another instead' | 'no gain';

export interface Moved {
  readonly pair: CodePair;
  readonly why: Why;
  /** Gained in tier 4 by moving it, in tenths of a kilometre-equivalent, change penalties left out. */
  readonly gain: number;
}

/** The open proposals that the plan does not repeat: another group, or none. */
export function movedIn({ pending }: Table, { placements }: Plan): readonly CodePair[] {
  const groupOf = new Map(placements.map(({ youth, group }) => [youth, group]));
  return pending.filter(([youth, group]) => groupOf.get(youth) !== group);
}

/** Tier 4 as the families feel it: without the penalties for change, which only steer. */
export function fitOf(table: Table, plan: Plan): number {
  const placed = new Set(plan.placements.map(({ youth }) => youth));
  const penalised = movedIn(table, plan).filter(([youth]) => placed.has(youth));
  return plan.totals[3] + penalised.length * tenths(table.policy.changePenalty);
}

/**
 * Forces the pair back and solves again. It moved for no gain when tiers 1 to 3 stay equal, fewer proposals move,
 * and tier 4 (penalties left out) is worse by no more than the change penalty for each proposal that stays.
 */
export async function whyMoved(
  table: Table,
  plan: Plan,
  pair: CodePair,
  match: MatchAgain,
): Promise<Moved> {
  const back = await match(withPin(table, ...pair));
  if (!back.ok) return { pair, why: 'could not stay', gain: 0 };
  const { plan: forced } = back;
  if ([0, 1, 2].some((tier) => forced.totals[tier] !== plan.totals[tier])) {
    return { pair, why: 'tiers 1-3', gain: 0 };
  }
  const stays = movedIn(table, plan).length - movedIn(table, forced).length;
  const gain = fitOf(table, plan) - fitOf(table, forced);
  if (gain > stays * tenths(table.policy.changePenalty) && gain > 0) {
    return { pair, why: 'tier 4', gain };
  }
  return { pair, why: stays > 0 ? 'no gain' : 'another instead', gain };
}
