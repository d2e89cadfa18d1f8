import type { Register } from '../register.ts';
import type { Group, Point } from '../table.ts';

/** Earth's radius in tenths of a kilometre, as the distances here are kept. */
const radiusTenths = 63_710.088;
/** More than rounding can make of it: three roundings of half a tenth, and the floats. */
const margin = 2;

/**
 * Tells without sines who lives too far from a group for sure: a straight line through the earth is never
 * longer than the way around it. Whoever is not told away is measured properly.
 */
export function farAway({ table }: Register): (group: Group) => (youth: number) => boolean {
  const { policy, youths } = table;
  const points = new Float64Array(youths.length * 6);
  const limits = Float64Array.from(youths, ({ maxKm }) => (maxKm ?? policy.maxKm) * 10 + margin);
  const perUnit = radiusTenths * policy.detour;
  for (const [index, { homes }] of youths.entries()) {
    const [one, other = one] = homes;
    if (one !== undefined) points.set(onSphere(one), index * 6);
    if (other !== undefined) points.set(onSphere(other), index * 6 + 3);
  }
  const at = (index: number) => points[index] ?? 0;

  return ({ location }) => {
    const [x, y, z] = onSphere(location);
    const line = (start: number) =>
      Math.sqrt((at(start) - x) ** 2 + (at(start + 1) - y) ** 2 + (at(start + 2) - z) ** 2);
    return (youth) =>
      ((line(youth * 6) + line(youth * 6 + 3)) / 2) * perUnit > (limits[youth] ?? 0);
  };
}

function onSphere({ lat, lon }: Point): [number, number, number] {
  const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
