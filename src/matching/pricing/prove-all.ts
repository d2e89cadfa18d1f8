import { type Candidate, type TierIndex, tiers } from '../candidate.ts';
import type { Solve } from '../linear-programme.ts';
import type { Totals } from '../plan.ts';
import type { Generated } from './generate.ts';
import type { Market } from './market.ts';
import type { PricingWatch } from './pack-by-prices.ts';
import { proveTier, totalsOfPlan } from './prove-tier.ts';

/** A plan, what is proven of it, and the prices that prove it. */
export interface Standing {
  readonly plan: readonly Candidate[];
  readonly bounds: Totals;
  readonly proofs: readonly Generated[];
  /** Whether the first three tiers stood as they were found: no later tier was paid with an earlier point. */
  readonly isSafe: boolean;
}

/** Proves tier by tier that no plan has more, or takes the plan that has. */
export async function proveAll(
  market: Market,
  start: readonly Candidate[],
  loose: Totals,
  ask: (tier: TierIndex, totals: Totals) => Promise<Generated | undefined>,
  solve: Solve,
  watch: PricingWatch,
): Promise<Standing> {
  let plan = start;
  let bounds = loose;
  let isSafe = true;
  const proofs: Generated[] = [];
  for (const tier of tiers) {
    const looked = await ask(tier, totalsOfPlan(plan));
    if (looked === undefined) return { plan, bounds, proofs, isSafe };
    proofs.push(looked);
    let proof = await proveTier(market, looked, tier, plan, solve, watch.secondsLeft);
    while (proof.found === 'better') {
      // What is known of later tiers held only for totals that are no more.
      plan = proof.plan;
      isSafe = false;
      proof = await proveTier(market, looked, tier, plan, solve, watch.secondsLeft);
    }
    if (proof.found === 'open' && tier !== 3) isSafe = false;
    const most = proof.found === 'open' ? proof.bound : totalsOfPlan(plan)[tier];
    bounds = withBound(bounds, tier, Math.min(bounds[tier], most));
    watch.onPlan(plan, bounds);
  }
  return { plan, bounds, proofs, isSafe };
}

const withBound = ([a, b, c, d]: Totals, tier: TierIndex, bound: number): Totals => [
  tier === 0 ? bound : a,
  tier === 1 ? bound : b,
  tier === 2 ? bound : c,
  tier === 3 ? bound : d,
];
