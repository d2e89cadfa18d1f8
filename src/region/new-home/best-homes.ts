import { compareTotals } from '../../matching/packing.ts';
import type { Plan, Totals } from '../../matching/plan.ts';
import type { Certificate } from '../../matching/pricing/certificate.ts';
import type { Table } from '../../matching/table.ts';
import { withGroup } from '../../matching/explain/invent-group.ts';
import type { GridPlace, HomeProfile, NewHomeAsked } from './asked.ts';
import { homeAt } from './homes.ts';
import { fillingsOf } from './most-it-could-bring.ts';
import { pricesFor, withoutHome } from './prices.ts';
import { byName, type Candidate, inOrder, insert, lookedAgain } from './candidates.ts';

/**
 * The one thing asked of a matching here: a plan with the prices that prove it or, where these leave a gap, by
 * listing all compositions.
 */
export type SolveHome = (table: Table, how: 'by-prices' | 'by-listing') => Promise<Solved>;
type Solved =
  | { readonly ok: true; readonly plan: Plan; readonly prices?: Certificate }
  | { readonly ok: false };

/** A place with the home that helps most there. */
export interface BestHome {
  readonly place: GridPlace;
  readonly profile: HomeProfile;
  readonly plan: Plan;
}

export interface BestHomes {
  /** Today's plan, without a new home. */
  readonly today: Plan;
  /** Best first; only where a home would help at all. */
  readonly best: readonly BestHome[];
  readonly places: number;
  /** Places times kinds of home. */
  readonly candidates: number;
  readonly solved: number;
  /** The table it was worked out on. */
  readonly table: Table;
  /** Whether it is proven that no other place, and no other kind of home, does better. */
  readonly isProven: boolean;
}

export interface Looking {
  readonly places: number;
  readonly candidates: number;
  readonly solved: number;
}

/** Whoever asks may follow it, and lets others go first now and then: what is not solving is done in one go. */
interface Watch {
  readonly onLooking: (looking: Looking) => void;
  readonly breathe: () => Promise<void>;
}

const nobodyWatches: Watch = { onLooking: () => undefined, breathe: () => Promise.resolve() };

export const mostHomes = 10;

/**
 * Over all places of the grid and all kinds of home: which do most for the plan, the tiers in their order. Candidates
 * are solved in order of what they could bring at most, until no other can come among the best: the same answer as
 * solving each of them.
 */
export async function bestHomes(
  table: Table,
  grid: readonly GridPlace[],
  asked: NewHomeAsked,
  solve: SolveHome,
  { onLooking, breathe }: Watch = nobodyWatches,
): Promise<BestHomes | undefined> {
  const base = await bestPlan(solve, table);
  if (!base.ok) return undefined;
  const today = base.plan;
  const proofs = base.prices === undefined ? [] : [pricesFor(table, base.prices)];
  const queue = await inOrder(table, grid, asked, proofs[0], breathe);
  const candidates = queue.length;
  const best = new Map<string, Found>();
  let isProven = today.status === 'optimal';
  let solved = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (compareTotals(next.most, enough(today, best)) < 0) break;
    const known = best.get(next.place.municipality);
    if (known !== undefined && compareTotals(next.most, known.plan.totals) <= 0) continue;
    const home = homeAt(table, asked, next.profile, next.place);
    await breathe();
    if (next.proofs < proofs.length) {
      insert(queue, lookedAgain(next, proofs, next.fillings ?? fillingsOf(table, home)));
      continue;
    }
    const matched = await bestPlan(solve, withGroup(table, home));
    solved += 1;
    onLooking({ places: grid.length, candidates, solved });
    isProven &&= matched.ok && matched.plan.status === 'optimal';
    if (!matched.ok) continue;
    if (matched.prices !== undefined)
      proofs.push(withoutHome(pricesFor(table, matched.prices), next.fillings ?? []));
    const isBetter = compareTotals(matched.plan.totals, (known?.plan ?? today).totals) > 0;
    if (isBetter) best.set(next.place.municipality, { ...next, plan: matched.plan });
  }
  const told = ranked(best)
    .slice(0, mostHomes)
    .map(({ place, profile, plan }) => ({ place, profile, plan }));
  return { table, today, best: told, places: grid.length, candidates, solved, isProven };
}

/** Prices now and then leave a gap; the prices stay true all the same. */
async function bestPlan(solve: SolveHome, table: Table): Promise<Solved> {
  const priced = await solve(table, 'by-prices');
  if (!priced.ok || priced.plan.status === 'optimal') return priced;
  const listed = await solve(table, 'by-listing');
  const isBetter =
    listed.ok &&
    (listed.plan.status === 'optimal' || compareTotals(listed.plan.totals, priced.plan.totals) > 0);
  return isBetter ? { ...priced, plan: listed.plan } : priced;
}

/** Less than this is not among the best: less than the last of them, or no more than today. */
const enough = (today: Plan, best: ReadonlyMap<string, Found>): Totals => {
  const [danger, placed, waiting, fit] = today.totals;
  return ranked(best)[mostHomes - 1]?.plan.totals ?? [danger, placed, waiting, fit + 1];
};

type Found = Candidate & { readonly plan: Plan };

/** Of equally good places the name decides. */
const ranked = (best: ReadonlyMap<string, Found>): readonly Found[] =>
  [...best.values()].sort(
    (a, b) => compareTotals(b.plan.totals, a.plan.totals) || byName(a.place, b.place),
  );
