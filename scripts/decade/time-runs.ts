import { isDeepStrictEqual } from 'node:util';
import type { Deps } from '../../src/actions/deps.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import { type OfficeTable, frozen, officeTable } from '../../src/actions/table/office-table.ts';
import { withPins } from '../../src/actions/table/with-pins.ts';
import { settled } from '../demo/settled.ts';
import { coordinatorOf } from './people.ts';
import { medianOf, secondsOf } from './time.ts';

export interface RunTimes {
  /** How long it takes to see who waits and what is free, in the whole country. */
  readonly table: number;
  /** One organisation's youths in the groups nearest to them. */
  readonly region: { readonly youths: number; readonly groups: number; readonly seconds: number };
  /** Everybody in the country, asked for and kept as a coordinator does. */
  readonly country: { readonly youths: number; readonly groups: number; readonly seconds: number };
}

const times = 5;
const groupsNear = 40;

export async function timeRuns(office: Deps): Promise<RunTimes> {
  const tables: number[] = [];
  for (let nth = 0; nth < times; nth += 1) tables.push(await secondsOf(() => seenAnew(office)));
  const seen = officeTable(office);
  const region = regionOf(office, seen);
  const thought: number[] = [];
  for (let nth = 0; nth < times; nth += 1)
    thought.push(await secondsOf(() => office.think(frozen(region), { solver: 'auto', seconds: 60 }))); // prettier-ignore
  const who = coordinatorOf(office);
  const country = await secondsOf(async () => settled(await settled(runMatching(office, who)).finished)); // prettier-ignore
  return {
    table: medianOf(tables),
    region: { ...sizeOf(region), seconds: medianOf(thought) },
    country: { ...sizeOf(seen), seconds: country },
  };
}

/** As a decision sees it: nothing of a moment ago is taken for granted. */
const seenAnew = (office: Deps): void =>
  office.store.together(() => void withPins(officeTable(office), office));

const sizeOf = ({ youths, groups }: OfficeTable) => ({
  youths: youths.length,
  groups: groups.filter(({ vacancies }) => vacancies.length > 0).length,
});

/** The youths of one organisation, and the groups with a free place that are nearest to the first of them. */
function regionOf(office: Deps, table: OfficeTable): OfficeTable {
  const { organisationId } = coordinatorOf(office);
  const own = new Set(office.store.youths.listWaitingForOrganisation(organisationId).map(({ facts }) => facts.code)); // prettier-ignore
  const youths = table.youths.filter(({ code }) => own.has(code));
  const home = (youths[0]?.['homes'] as readonly Point[] | undefined)?.[0] ?? { lat: 52, lon: 5 };
  const far = ({ lat, lon }: Point): number => Math.hypot(lat - home.lat, (lon - home.lon) * 0.6);
  const groups = table.groups
    .filter(({ vacancies }) => vacancies.length > 0)
    .toSorted((a, b) => far(a['location'] as Point) - far(b['location'] as Point))
    .slice(0, groupsNear);
  const here = new Set([...youths, ...groups].map(({ code }) => code));
  const both = (pairs: readonly [string, string][]) =>
    pairs.filter(([one, other]) => here.has(one) && here.has(other));
  const { apart, excluded, pending } = table;
  return { ...table, youths, groups, apart: both(apart), excluded: both(excluded), pending: both(pending) }; // prettier-ignore
}

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Whether both offices are the same to whoever matches. */
export const isSameOffice = (one: OfficeTable, other: OfficeTable): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
