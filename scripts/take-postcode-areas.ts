// Taken once from a table `pc4,lat,lon` of the Dutch postcodes into data/postcode-areas.json:
//   node scripts/take-postcode-areas.ts FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const Row = z.object({ pc4: z.string().regex(/^\d{4}$/), lat: z.string(), lon: z.string() });

const file = process.argv[2];
if (!file) throw new Error('Say which file: node scripts/take-postcode-areas.ts FILE');

const rows = z
  .array(Row)
  .parse(parse(readFileSync(file, 'utf8'), { columns: true, bom: true }))
  .map((row) => ({ ...row, lat: Number.parseFloat(row.lat), lon: Number.parseFloat(row.lon) }))
  // A few postcodes have an address list but no position.
  .filter((row) => Number.isFinite(row.lat) && Number.isFinite(row.lon));
const lines = [...Map.groupBy(rows, (row) => row.pc4.slice(0, 2))]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([digits, area]) => {
    const middle = { lat: mean(area.map((row) => row.lat)), lon: mean(area.map((row) => row.lon)) };
    return `${JSON.stringify(digits)}: ${JSON.stringify(middle)}`;
  });

writeFileSync(`${import.meta.dirname}/../data/postcode-areas.json`, `{\n${lines.join(',\n')}\n}\n`);

/** In three decimals: a hundred metres, in an area of tens of kilometres. */
function mean(numbers: readonly number[]): number {
  return Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 1000) / 1000;
}
