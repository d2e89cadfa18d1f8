import type { Group, Point, Youth } from './table.ts';

// Mean radius of the earth.
const radiusKm = 6371.0088;

/** Along the great circle, made longer by the detour of roads, in whole tenths of a kilometre. */
export function roadTenths(from: Point, to: Point, detour: number): number {
  const north = Math.sin(radians(to.lat - from.lat) / 2);
  const east = Math.sin(radians(to.lon - from.lon) / 2);
  const h = north * north + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * east * east;
  return Math.floor(2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(h))) * detour * 10 + 0.5);
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** From home to the group; with two parental homes the mean of both. */
export function homeTenths(youth: Youth, group: Group, detour: number): number {
  const sum = youth.homes.reduce(
    (total, home) => total + roadTenths(home, group.location, detour),
    0,
  );
  return Math.floor(sum / youth.homes.length + 0.5);
}

/** From the group to the youth's own school, where there is one. */
export const schoolTenths = (youth: Youth, group: Group, detour: number): number | undefined =>
  youth.school === null ? undefined : roadTenths(youth.school, group.location, detour);

/** Kilometres of the policy, which come in whole tenths. */
export const tenths = (km: number): number => Math.round(km * 10);
