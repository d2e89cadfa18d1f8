import type { Gazetteer, Place, Point } from './gazetteer.ts';
import { fourDigits, twoDigits, type Postcode } from './postcode.ts';
import type { Text } from './text.ts';

/** Where somebody lives, as near as an address without a street can tell; a page that shows a distance says how. */
export interface Located extends Point {
  readonly how: 'postcode' | 'place' | 'postcode-area';
}

export const howLocated: Readonly<Record<Located['how'], Text>> = {
  postcode: { nl: 'gemeten vanaf de postcode', en: 'measured from the postcode' },
  place: { nl: 'gemeten vanaf de woonplaats', en: 'measured from the town' },
  'postcode-area': {
    nl: 'ruwe schatting: gemeten vanaf het midden van het postcodegebied',
    en: 'rough estimate: measured from the middle of the postcode area',
  },
};

export interface Address {
  readonly postcode?: Postcode | undefined;
  readonly place?: string | undefined;
}

interface Maps {
  readonly postcodes: { readonly find: (postcode: string) => Point | undefined };
  readonly gazetteer: Gazetteer;
}

/** The postcode table if the region imported one; else the town; else the part of the country. */
export function locate({ postcode, place }: Address, maps: Maps): Located | undefined {
  const { postcodes, gazetteer } = maps;
  const exact = postcode && (postcodes.find(postcode) ?? postcodes.find(fourDigits(postcode)));
  if (exact) return { ...pointOf(exact), how: 'postcode' };

  const area = postcode ? gazetteer.areaOf(twoDigits(postcode)) : undefined;
  const town = place ? townNear(area, gazetteer.placesNamed(place)) : undefined;
  if (town) return { ...pointOf(town), how: 'place' };

  return area && { ...pointOf(area), how: 'postcode-area' };
}

// No postcode lies further than 37 km from the middle of its two digits, so this is another town of that name.
const anotherTownKm = 50;

/** In which province; nothing where the place is not known, or two provinces have one of that name. */
export function provinceOf({ postcode, place }: Address, gazetteer: Gazetteer): string | undefined {
  const area = postcode ? gazetteer.areaOf(twoDigits(postcode)) : undefined;
  return place ? townNear(area, gazetteer.placesNamed(place))?.province : undefined;
}

/** Two towns may share a name; only the postcode tells them apart. */
function townNear(area: Point | undefined, towns: readonly Place[]): Place | undefined {
  if (!area) return towns.length === 1 ? towns[0] : undefined;
  return towns
    .map((town) => ({ town, km: kmBetween(town, area) }))
    .filter(({ km }) => km <= anotherTownKm)
    .sort((a, b) => a.km - b.km)[0]?.town;
}

/** Flat is good enough to tell one town from another; distances people see are the matching's. */
function kmBetween(a: Point, b: Point): number {
  const kmPerDegree = 111.2;
  const narrowing = Math.cos((52 * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * narrowing) * kmPerDegree;
}

const pointOf = ({ lat, lon }: Point): Point => ({ lat, lon });
