import { z } from 'zod';
import type { Point } from '../domain/gazetteer.ts';

/** Degrees, east first, as maps keep them. */
const Ring = z.array(z.tuple([z.number(), z.number()])).readonly();
const Province = z.strictObject({ name: z.string(), rings: z.array(Ring).readonly() }).readonly();
export type Province = z.infer<typeof Province>;

/** From what `data/provinces.json` holds. */
export const provinces = (file: unknown): readonly Province[] => z.array(Province).parse(file);

export const pointsOf = ({ rings }: Province): readonly (readonly Point[])[] =>
  rings.map((ring) => ring.map(([lon, lat]) => ({ lat, lon })));

/** Where a number about a province may stand: the middle of its largest part. */
export function middleOf({ rings }: Province): Point {
  const [largest] = rings.map(centre).sort((a, b) => b.area - a.area);
  return largest ?? { lat: 0, lon: 0 };
}

/** The centre of gravity, by the shoelace formula. */
function centre(ring: z.infer<typeof Ring>): Point & { readonly area: number } {
  let [twice, lon, lat] = [0, 0, 0];
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    twice += cross;
    lon += (x + nextX) * cross;
    lat += (y + nextY) * cross;
  });
  return { area: Math.abs(twice / 2), lon: lon / (3 * twice), lat: lat / (3 * twice) };
}

/** Whether a point lies inside: a line from it to the east crosses the outline an odd number of times. */
export const holds = ({ rings }: Province, { lat, lon }: Point): boolean =>
  rings.some((ring) => {
    const crossed = ring.filter(([x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return y > lat !== nextY > lat && lon < x + ((lat - y) / (nextY - y)) * (nextX - x);
    });
    return crossed.length % 2 === 1;
  });
