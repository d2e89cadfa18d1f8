import type { Deps } from '../../src/actions/deps.ts';
import { tellHistory } from './history.ts';
import { loadRegion } from './load-region.ts';
import { type Family, type Staff, hireStaff, invite } from './people.ts';

export interface Region {
  readonly staff: Staff;
  readonly families: readonly Family[];
}

/** The whole invented region in an empty office: its lists, its people, and what happened before you came. */
export async function tellRegion(deps: Deps, folder: string, password: string): Promise<Region> {
  loadRegion(deps, folder);
  const staff = await hireStaff(deps, password);
  const fenna = await invite(deps, staff.coordinator, 'J-01', {
    name: 'Fictieve moeder van Fenna',
    relation: 'parent',
  });
  const lotte = await invite(deps, staff.coordinator, 'J-15', {
    name: 'Loze Lotte',
    relation: 'youth',
  });
  await tellHistory(deps, staff, lotte);
  return { staff, families: [fenna, lotte] };
}
