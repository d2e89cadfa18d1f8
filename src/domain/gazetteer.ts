import { z } from 'zod';

const Point = z.strictObject({ lat: z.number(), lon: z.number() }).readonly();
export type Point = z.infer<typeof Point>;

/** A line of the file: name, province, latitude, longitude, municipality code of Statistics Netherlands. */
const Place = z
  .tuple([z.string(), z.string(), z.number(), z.number(), z.string().regex(/^\d{4}$/)])
  .transform(([name, province, lat, lon, municipality]) => ({
    name,
    province,
    lat,
    lon,
    municipality,
  }))
  .readonly();
export type Place = z.infer<typeof Place>;

/** Where places and postcode areas lie. Public facts, read once at the start. */
export interface Gazetteer {
  readonly placesNamed: (name: string) => readonly Place[];
  readonly areaOf: (twoDigits: string) => Point | undefined;
}

/** From what `data/places.json` and `data/postcode-areas.json` hold. */
export function gazetteer(placesFile: unknown, areasFile: unknown): Gazetteer {
  const byName = Map.groupBy(z.array(Place).parse(placesFile), (place) => plain(place.name));
  const areas = new Map(Object.entries(z.record(z.string(), Point).parse(areasFile)));
  return {
    placesNamed: (name) => byName.get(alsoCalled.get(plain(name)) ?? plain(name)) ?? [],
    areaOf: (digits) => areas.get(digits),
  };
}

/** A name without what people write in different ways: accents, hyphens, apostrophes, "(Gld)", "a/d". */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}|['’‘`´]/gu, '')
    .toLowerCase()
    .replaceAll(/\(.*\)|[-.,]/g, ' ')
    .replaceAll(/\b(?:aan den?|a\/d)\b/g, 'ad')
    .replaceAll(/\bst\b/g, 'sint')
    .replaceAll(/\s+(?:gem .*|gld|ov|nh|zh|nb|lb?|ut?|dr|gr|fr|ze?)$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const alsoCalled = new Map([
  ['s gravenhage', 'den haag'],
  ['the hague', 'den haag'],
  ['den bosch', 's hertogenbosch'],
  ['almere', 'almere stad'],
  ['veenwouden', 'feanwalden'],
  ['damwoude', 'damwald'],
  ['broeksterwoude', 'broeksterwald'],
  ['zwaagwesteinde', 'de westereen'],
]);
