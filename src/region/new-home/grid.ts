import { z } from 'zod';
import { roadTenths } from '../../matching/distance.ts';
import type { Table } from '../../matching/table.ts';
import type { GridPlace } from './asked.ts';

/** A line of the file: code, name, province, latitude, longitude, and the town that stands for it. */
const Municipality = z
  .tuple([z.string().regex(/^\d{4}$/), z.string(), z.string(), z.number(), z.number(), z.string()])
  .transform(([municipality, name, province, lat, lon, town]) => ({
    ...{ municipality, name, province, lat, lon, town },
  }))
  .readonly();
export type Municipality = z.infer<typeof Municipality>;

/** Every municipality of the country as one place, from what `data/municipalities.json` holds. */
export const municipalities = (file: unknown): readonly Municipality[] =>
  z.array(Municipality).parse(file);

/** Which places are looked at: a province by name, the country, or the provinces where the homes of the table lie. */
export function gridFor(
  all: readonly Municipality[],
  table: Table,
  grid: string,
): readonly Municipality[] {
  if (grid === wholeCountry) return all;
  const here = grid === ownRegion ? provincesOf(all, table) : new Set([grid]);
  return all.filter(({ province }) => here.has(province));
}

export const wholeCountry = 'country';
export const ownRegion = 'region';

const provincesOf = (all: readonly Municipality[], { groups }: Table): ReadonlySet<string> =>
  new Set(groups.flatMap(({ location }) => nearest(all, location)?.province ?? []));

const nearest = (all: readonly Municipality[], to: Pick<GridPlace, 'lat' | 'lon'>) =>
  all.reduce<Municipality | undefined>(
    (best, one) =>
      best === undefined || roadTenths(one, to, 1) < roadTenths(best, to, 1) ? one : best,
    undefined,
  );
