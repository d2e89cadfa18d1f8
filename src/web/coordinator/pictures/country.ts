import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whereabouts } from '../../../actions/whereabouts.ts';
import type { Point } from '../../../domain/gazetteer.ts';
import { provinceOf } from '../../../domain/locate.ts';
import { Postcode } from '../../../domain/postcode.ts';
import { type Province, holds, provinces } from '../../../pictures/provinces.ts';
import type { PageDeps } from '../../page-deps.ts';

/** An address as far as a map needs it. */
export interface Spot {
  readonly place: string;
  readonly point: Point | undefined;
  readonly province: string | undefined;
}

/** The outlines, read once. */
export const readCountry = ({ config }: PageDeps): readonly Province[] =>
  provinces(JSON.parse(readFileSync(join(config.folders.data, 'provinces.json'), 'utf8')));

/** The province that holds a point. Outlines are long and stay as they are, so no point is asked about twice. */
const provinceAt = (country: readonly Province[], point: Point): string | undefined => {
  const known = found.get(country) ?? new Map<string, string | undefined>();
  found.set(country, known);
  const key = `${point.lat} ${point.lon}`;
  if (known.size >= mostFound) known.clear();
  if (!known.has(key)) known.set(key, country.find((one) => holds(one, point))?.name);
  return known.get(key);
};

const found = new WeakMap<readonly Province[], Map<string, string | undefined>>();
const mostFound = 20_000;

/** In which province an address lies: by the name of the town, else by where its postcode is. */
export function spots(deps: PageDeps, country: readonly Province[]) {
  const where = whereabouts(deps);
  return (postcode: string, place: string): Spot => {
    const point = where(postcode, place);
    const read = Postcode.safeParse(postcode);
    const byName = provinceOf(
      { postcode: read.success ? read.data : undefined, place },
      deps.gazetteer,
    );
    const province = byName ?? (point && provinceAt(country, point));
    return { place, point, province };
  };
}
