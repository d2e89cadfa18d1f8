import { homeTenths } from './distance.ts';
import { farthestOf, homeSum } from './farthest.ts';
import { hasPlace } from './has-place.ts';
import type { Matched, MatchOptions, Progress } from './match.ts';
import { type Farthest, isProven, type Plan, type Totals } from './plan.ts';
import { registerOf } from './register.ts';
import type { Table } from './table.ts';

type Match = (table: Table, options: MatchOptions) => Promise<Matched>;

/**
 * First as without any limit: what the first three tiers come to does not depend on it. Then the shortest farthest
 * distance is looked for with which they still come to that, by halves; and the plan found with it is also the best in
 * the last tier, among all that keep to it.
 */
export async function limitFarthest(
  table: Table,
  options: MatchOptions,
  match: Match,
): Promise<Matched> {
  const free = unlimited(table);
  const withLimit = (plan: Plan, more: Partial<Farthest> = {}): Plan =>
    limited(table, plan, { tenths: farthestOf(table, plan), atLeast: 0, ...more });
  const telling = (progress: Progress): void => {
    options.onProgress?.(
      progress.step === 'plan' ? { step: 'plan', plan: withLimit(progress.plan) } : progress,
    );
  };
  const first = await match(free, asking(options, telling));
  if (!first.ok) return first;
  const { totals, bounds } = first.plan;
  const without = isProven(first.plan)
    ? {
        without: {
          tenths: farthestOf(table, first.plan),
          homeTenths: homeSum(table, first.plan),
          points: totals[3],
        },
      }
    : {};
  let best = withLimit(first.plan, without);
  // What the first tiers can be is not known yet, so there is nothing to hold the distance against.
  if (firstThree(totals) !== firstThree(bounds)) return { ok: true, plan: best };

  const ways = waysFrom(table, farthestOf(table, best));
  let atLeast = ways[0] ?? 0;
  for (let round = 1; options.elapsed() < options.seconds * 1000; round += 1) {
    const farthest = farthestOf(table, best);
    const left = ways.filter((way) => way >= atLeast && way < farthest);
    const tried = left[Math.floor((left.length - 1) / 2)];
    if (tried === undefined) break;
    options.onProgress?.({ step: 'tier', tier: 4, round });
    const found = outcomeOf(await match(within(free, tried), asking(options)), totals);
    if (found === 'unknown') break;
    if (found === 'none') atLeast = ways.find((way) => way > tried) ?? farthest;
    else {
      const proven: Totals = [totals[0], totals[1], totals[2], found.bounds[3]];
      best = withLimit({ ...found, bounds: proven }, { ...without, atLeast });
      options.onProgress?.({ step: 'plan', plan: best });
    }
  }
  return { ok: true, plan: withLimit(best, { ...without, atLeast }) };
}

/** How far it can be for whoever goes farthest: every distance there is, up to this one. */
function waysFrom({ youths, groups, pinned, policy }: Table, most: number): readonly number[] {
  const accepted = new Set(pinned.map(([youth]) => youth));
  const ways = new Set<number>();
  for (const youth of youths) {
    if (accepted.has(youth.code)) continue;
    for (const group of groups) ways.add(homeTenths(youth, group, policy.detour));
  }
  return [...ways].filter((way) => way <= most).sort((a, b) => a - b);
}

const firstThree = (totals: Totals): string => totals.slice(0, 3).join();

/** A plan that is as good in the first tiers; or the proof that there is none; or neither. */
function outcomeOf(matched: Matched, totals: Totals): Plan | 'none' | 'unknown' {
  // Whoever is pinned stays as near or far as they are, but a brother or sister who must come along may be too far.
  if (!matched.ok) return matched.why === 'pins' ? 'none' : 'unknown';
  const { plan } = matched;
  const tier = ([0, 1, 2] as const).find((one) => plan.totals[one] !== totals[one]);
  if (tier === undefined) return plan;
  return plan.bounds[tier] < totals[tier] ? 'none' : 'unknown';
}

/** Somebody may say on the way that it is enough, and then there are fewer seconds. */
const asking = (options: MatchOptions, onProgress?: MatchOptions['onProgress']): MatchOptions => ({
  solver: options.solver,
  elapsed: options.elapsed,
  ...(options.withPrices !== undefined && { withPrices: options.withPrices }),
  ...(onProgress !== undefined && { onProgress }),
  get seconds() {
    return options.seconds;
  },
});

const unlimited = (table: Table): Table => ({
  ...table,
  policy: { ...table.policy, limitFarthest: false },
});

/** The same table for who may go no farther than this. Who was accepted before has a place already. */
function within(table: Table, tenths: number): Table {
  const pinned = new Set(table.pinned.map(([youth]) => youth));
  const most = tenths / 10;
  return {
    ...table,
    youths: table.youths.map((youth) =>
      pinned.has(youth.code)
        ? youth
        : { ...youth, maxKm: Math.min(youth.maxKm ?? table.policy.maxKm, most) },
    ),
  };
}

/** Who has a place nowhere is asked of the whole table, not of the narrower one the plan may come from. */
function limited(table: Table, plan: Plan, farthest: Farthest): Plan {
  const register = registerOf(table);
  const { solver, unplaced, ...same } = plan;
  const one = { ...same, farthest };
  return {
    ...one,
    status: isProven(one) ? 'optimal' : 'feasible',
    unplaced: unplaced.map(({ youth: code }) => {
      const youth = register.youths.get(code);
      const isWelcome = youth !== undefined && hasPlace(register, youth);
      return { youth: code, reason: isWelcome ? 'others-came-first' : 'no-place-fits' };
    }),
    solver,
  };
}
