import { type TierIndex, tiers } from './candidate.ts';
import { emptyPlan } from './empty-plan.ts';
import { match, type NamedSolver, type Solvers } from './match.ts';
import { comparePlans } from './packing.ts';
import type { Plan, Totals } from './plan.ts';
import { type Certificate, pricesIn } from './pricing/certificate.ts';
import { look } from './pricing/look.ts';
import { looseBounds } from './pricing/loose-bounds.ts';
import { type Market, marketOf } from './pricing/market.ts';
import { proveTier } from './pricing/prove-tier.ts';
import { registerOf } from './register.ts';
import type { Table } from './table.ts';

/** What can be proven of a plan by who did not make it. */
export interface Proof {
  readonly bounds: Totals;
  /** Where the policy limits the farthest distance: no plan as good in the first tiers has less. */
  readonly atLeast?: number;
  /** A better plan was found: then it does not matter how much better. */
  readonly isBeaten: boolean;
}

interface Watch {
  readonly secondsLeft: () => number;
  readonly onTier: (bounds: Totals) => void;
}

/**
 * Works out the bounds of a legal plan again, whatever is said of it: by the prices that came with it, which need
 * not be right to prove something, or without prices by a matching of its own.
 */
export async function proveAgain(
  table: Table,
  plan: Plan,
  prices: Certificate | undefined,
  solvers: Solvers,
  watch: Watch,
): Promise<Proof> {
  const surely = emptyPlan(table, plan.solver).bounds;
  watch.onTier(surely);
  if (prices === undefined) return byMatching(table, plan, surely, solvers, watch);
  const market = marketOf(registerOf(table));
  if (market === undefined) return { bounds: surely, isBeaten: false };
  return byPrices(market, plan, prices, surely, solvers.highs, watch);
}

async function byPrices(
  market: Market,
  plan: Plan,
  prices: Certificate,
  surely: Totals,
  { solve }: NamedSolver,
  { secondsLeft, onTier }: Watch,
): Promise<Proof> {
  const candidates = candidatesIn(market, plan);
  let bounds = surely;
  for (const tier of tiers) {
    const total = plan.totals[tier];
    const ofTier = pricesIn(market, prices, tier);
    if (ofTier === undefined || secondsLeft() <= 0) continue;
    const looked = look(market, ofTier);
    const proof = await proveTier(market, looked, tier, candidates, solve, secondsLeft);
    if (proof.found === 'better') return { bounds, isBeaten: true };
    const bound = proof.found === 'proven' ? total : proof.bound;
    bounds = lowered(bounds, tier, bound);
    onTier(bounds);
  }
  const isProven = bounds.every((bound, tier) => bound === plan.totals[tier]);
  if (isProven || secondsLeft() <= 0) return { bounds, isBeaten: false };
  const loose = looseBounds(market);
  return {
    bounds: tiers.reduce((lowest, tier) => lowered(lowest, tier, loose[tier]), bounds),
    isBeaten: false,
  };
}

/** Few enough to list is few enough to match again, and by the other way: what was listed is priced. */
async function byMatching(
  table: Table,
  given: Plan,
  surely: Totals,
  solvers: Solvers,
  { secondsLeft }: Watch,
): Promise<Proof> {
  const seconds = secondsLeft();
  const elapsed = () => (seconds - secondsLeft()) * 1000;
  const options = { solver: 'highs', seconds, elapsed } as const;
  const priced = await match(table, { ...options, withPrices: true }, solvers);
  const matched = priced.ok ? priced : await match(table, options, solvers);
  if (!matched.ok) return { bounds: surely, isBeaten: false };
  const { plan } = matched;
  if (comparePlans(plan, given) > 0) return { bounds: surely, isBeaten: true };
  // A bound speaks of plans that are as good in the tiers before it, and go no farther.
  const differs: number =
    tiers.find((tier) => plan.totals[tier] !== given.totals[tier]) ?? tiers.length;
  const goesAsFar = plan.farthest?.tenths === given.farthest?.tenths;
  const apart = goesAsFar ? differs : Math.min(differs, 2);
  const bounds = tiers
    .filter((tier) => tier <= apart)
    .reduce((lowest, tier) => lowered(lowest, tier, plan.bounds[tier]), surely);
  if (plan.farthest === undefined) return { bounds, isBeaten: false };
  return { bounds, atLeast: differs < 3 ? 0 : plan.farthest.atLeast, isBeaten: false };
}

const lowered = ([a, b, c, d]: Totals, tier: TierIndex, bound: number): Totals => [
  tier === 0 ? Math.min(a, bound) : a,
  tier === 1 ? Math.min(b, bound) : b,
  tier === 2 ? Math.min(c, bound) : c,
  tier === 3 ? Math.min(d, bound) : d,
];

function candidatesIn({ register, candidateOf }: Market, { placements }: Plan) {
  const { groups, youths } = register.table;
  const indexOf = new Map(youths.map(({ code }, index) => [code, index]));
  const taken = Map.groupBy(placements, ({ group }) => group);
  return groups.flatMap(({ code }, index) => {
    const newcomers = (taken.get(code) ?? []).flatMap(({ youth }) => indexOf.get(youth) ?? []);
    return newcomers.length > 0
      ? [
          candidateOf(
            index,
            newcomers.toSorted((a, b) => a - b),
          ),
        ]
      : [];
  });
}
