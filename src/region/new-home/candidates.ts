import { tiers } from '../../matching/candidate.ts';
import { compareTotals } from '../../matching/packing.ts';
import type { Totals } from '../../matching/plan.ts';
import type { Table } from '../../matching/table.ts';
import type { GridPlace, HomeProfile, NewHomeAsked } from './asked.ts';
import { mostAtAGlance } from './most-it-could-bring.ts';
import { type Fillings, mostWith, type Prices, topOf } from './prices.ts';
import { profilesOf } from './profiles.ts';

/** A place with a kind of home, and what it could bring at most. */
export interface Candidate {
  readonly place: GridPlace;
  readonly profile: HomeProfile;
  readonly most: Totals;
  readonly fillings: Fillings | undefined;
  /** How many proofs it was held against, to the point. */
  readonly proofs: number;
}

const unlooked = { fillings: undefined, proofs: 0 };
const unknown: Totals = [Infinity, Infinity, Infinity, Infinity];

/** Who could bring most comes first. */
export async function inOrder(
  table: Table,
  grid: readonly GridPlace[],
  asked: NewHomeAsked,
  prices: Prices | undefined,
  breathe: () => Promise<void>,
): Promise<Candidate[]> {
  const glance = prices && mostAtAGlance(table, asked, prices);
  const all: Candidate[] = [];
  for (const profile of profilesOf(table, asked)) {
    await breathe();
    const most = glance?.(profile);
    for (const place of grid)
      all.push({ place, profile, most: most?.(place) ?? unknown, ...unlooked });
  }
  return all.sort(byMost);
}

/** Behind all that could bring as much. */
export function insert(queue: Candidate[], candidate: Candidate): void {
  const at = queue.findIndex((other) => byMost(candidate, other) < 0);
  queue.splice(at < 0 ? queue.length : at, 0, candidate);
}

const byMost = (a: Candidate, b: Candidate): number => {
  const tier = tiers.find((at) => a.most[at] !== b.most[at]);
  return tier === undefined ? byName(a.place, b.place) : a.most[tier] > b.most[tier] ? -1 : 1;
};

/** With all that was proven by now: every plan's prices say what this home could bring at most, and the least is true. */
export function lookedAgain(
  candidate: Candidate,
  proofs: readonly Prices[],
  fillings: Fillings | undefined,
): Candidate {
  if (fillings === undefined) return { ...candidate, proofs: proofs.length };
  const most = proofs
    .slice(candidate.proofs)
    .map((prices) => mostWith(prices, topOf(prices, fillings)))
    .reduce((least, one) => (compareTotals(one, least) < 0 ? one : least), candidate.most);
  return { ...candidate, most, fillings, proofs: proofs.length };
}

export const byName = (a: GridPlace, b: GridPlace): number =>
  a.name === b.name ? (a.municipality < b.municipality ? -1 : 1) : a.name < b.name ? -1 : 1;
