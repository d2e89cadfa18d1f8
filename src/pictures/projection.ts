import type { Point } from '../domain/gazetteer.ts';
import { pictureWidth } from './picture.ts';
import type { Dot } from './shape.ts';

const edge = 8;
const highest = 480;

/** From degrees to a picture that just holds these points. Flat is good enough for a country of this size. */
export function projection(points: readonly Point[]): {
  at: (point: Point) => Dot;
  height: number;
} {
  const flat = points.map(flattened);
  const [xs, ys] = [flat.map(({ x }) => x), flat.map(({ y }) => y)];
  const [west, east, north, south] = [leastOf(xs), mostOf(xs), leastOf(ys), mostOf(ys)];
  const unit = Math.min(
    (pictureWidth - 2 * edge) / (east - west),
    (highest - 2 * edge) / (south - north),
  );
  const besides = (pictureWidth - (east - west) * unit) / 2;
  return {
    at: (point) => {
      const { x, y } = flattened(point);
      return { x: besides + (x - west) * unit, y: edge + (y - north) * unit };
    },
    height: 2 * edge + (south - north) * unit,
  };
}

/** A degree to the east is shorter than one to the north. */
const narrowing = Math.cos((52.2 * Math.PI) / 180);
const flattened = ({ lat, lon }: Point): Dot => ({ x: lon * narrowing, y: -lat });

const leastOf = (numbers: readonly number[]): number =>
  numbers.reduce((least, one) => Math.min(least, one), Infinity);
const mostOf = (numbers: readonly number[]): number =>
  numbers.reduce((most, one) => Math.max(most, one), -Infinity);
