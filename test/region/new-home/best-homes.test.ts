import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoTable } from '../../../scripts/stability/demo-table.ts';
import { match } from '../../../src/matching/match.ts';
import { readTable, type Table } from '../../../src/matching/table.ts';
import type { NewHomeAsked } from '../../../src/region/new-home/asked.ts';
import { bestHomes, type SolveHome } from '../../../src/region/new-home/best-homes.ts';
import { municipalities } from '../../../src/region/new-home/grid.ts';
import { solvers } from '../../../src/solver/solvers.ts';
import { bestByGroups } from '../../matching/oracle/by-groups.ts';
import type { RawGroup, RawTable } from '../../matching/oracle/raw-table.ts';

const fileAt = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const country = municipalities(fileAt('data/municipalities.json'));
const placesIn = (province: string, nth: number) =>
  country.filter((place) => place.province === province).filter((_, at) => at % nth === 0);

type FourTotals = readonly [number, number, number, number];
type BestOf = (raw: RawTable) => Promise<FourTotals>;

/** The desk's own way to a plan. */
const solve: SolveHome = (table, how) => {
  const options = { seconds: 60, elapsed: () => 0 } as const;
  return how === 'by-prices'
    ? match(table, { ...options, solver: 'auto', withPrices: true }, solvers)
    : match(table, { ...options, solver: 'highs' }, solvers);
};

/** The whole matching of one table, with neither prices nor screening. */
const byMatching: BestOf = async (raw) => {
  const read = readTable(raw);
  if (!read.ok) throw new Error('Not a table');
  const options = { solver: 'highs', seconds: 60, elapsed: () => 0 } as const;
  const matched = await match(read.table, options, solvers);
  if (!matched.ok || matched.plan.status !== 'optimal') throw new Error('Not solved');
  return matched.plan.totals;
};

/** The second reading of the model, which shares no line with the matching. */
const bySecondReading: BestOf = (raw) => {
  const best = bestByGroups(raw);
  if (best === undefined) throw new Error('No plan');
  return Promise.resolve(best);
};

const rawOf = (table: Table): RawTable => JSON.parse(JSON.stringify(table)) as RawTable;

/** As the page words it: empty, from today, every kind of help anybody asks, so many years from youngest to oldest. */
function everyHome(
  raw: RawTable,
  asked: NewHomeAsked,
  { lat, lon }: { lat: number; lon: number },
): RawGroup[] {
  const help = [...new Set(raw.youths.flatMap((one) => [...one.needs, ...one.desirable]))];
  const homes: RawGroup[] = [];
  for (const setting of asked.settings)
    for (let youngest = 8; youngest + asked.ageSpread <= 22; youngest += 1)
      homes.push({
        ...{ code: 'Z-home', provider: 'P-new', location: { lat, lon }, setting, sex: 'any' },
        ages: [youngest, youngest + asked.ageSpread],
        stayUntilAge: youngest + asked.ageSpread + 1,
        ...{ size: asked.size, preferredSize: asked.preferredSize },
        ...{ staffOnGroup: asked.staffOnGroup, offers: help, excludes: [], riskCaps: {} },
        ...{ intensityBudget: null, maxAgeSpread: asked.ageSpread, residents: [] },
        arrivalsAtOnce: asked.size,
        vacancies: [{ code: 'V-new', from: raw.today, until: null, places: asked.size }],
      });
  return homes;
}

const isMore = (a: FourTotals, b: FourTotals): boolean => {
  for (const tier of [0, 1, 2, 3] as const) if (a[tier] !== b[tier]) return a[tier] > b[tier];
  return false;
};

/** All places, all homes, each solved: the best of each place, the ten best places, equals by name. */
async function bruteForce(
  table: Table,
  grid: typeof country,
  asked: NewHomeAsked,
  bestOf: BestOf,
): Promise<readonly (readonly [string, FourTotals])[]> {
  const raw = rawOf(table);
  const today = await bestOf(raw);
  const found: [string, FourTotals][] = [];
  for (const place of grid) {
    let best = today;
    for (const home of everyHome(raw, asked, place)) {
      const totals = await bestOf({ ...raw, groups: [...raw.groups, home] });
      if (isMore(totals, best)) best = totals;
    }
    if (best !== today) found.push([place.name, best]);
  }
  found.sort(([a, one], [b, other]) =>
    isMore(one, other) ? -1 : isMore(other, one) ? 1 : a < b ? -1 : 1,
  );
  return found.slice(0, 10);
}

const example = (name: string): Table => {
  const read = readTable(fileAt(`test/tables/${name}.json`));
  if (!read.ok) throw new Error('Not a table');
  return read.table;
};

const ofFour: NewHomeAsked = {
  ...{ size: 4, preferredSize: 4, staffOnGroup: 2, settings: ['open', 'closed'], ageSpread: 5 },
};

test.each([
  ['a tiny table', () => example('tiny'), placesIn('Zuid-Holland', 2), ofFour, bySecondReading],
  [
    'a table with siblings, for six who would rather be three',
    () => example('siblings'),
    placesIn('Noord-Brabant', 12),
    { ...ofFour, size: 6, preferredSize: 3, ageSpread: 3 },
    byMatching,
  ],
  ['the region of the demo', demoTable, placesIn('Utrecht', 6), ofFour, byMatching],
] as const)(
  'the best ten homes are those that solving every home finds: %s',
  { timeout: 240_000 },
  async (_, tableOf, grid, asked, bestOf) => {
    const table = tableOf();
    const answer = await bestHomes(table, grid, asked, solve);
    expect(answer?.isProven).toBe(true);
    const desk = answer?.best.map(({ place, plan }) => [place.name, plan.totals]);
    expect(desk).toEqual(await bruteForce(table, grid, asked, bestOf));
    expect(desk?.length).toBeGreaterThan(3);
    // The point of the prices: few homes are solved, and the rest need not be.
    expect(answer?.solved).toBeLessThan((answer?.candidates ?? 0) / 4);
  },
);
