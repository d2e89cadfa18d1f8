import type { NewHomeAsked } from '../../../region/new-home/asked.ts';
import type { BestHome, BestHomes } from '../../../region/new-home/best-homes.ts';
import type { Municipality } from '../../../region/new-home/grid.ts';
import { servedBy } from '../../../region/new-home/served.ts';
import type { OpenHome } from '../../../region/what-if/change.ts';
import { type Desk, isOwn } from '../meeting/desk.ts';

/**
 * One of the best homes as the what-if desk opens it. Only where all who would come are one's own: what it offers says
 * what they need.
 */
export function homeToTry(
  desk: Desk,
  asked: NewHomeAsked,
  { table }: BestHomes,
  home: BestHome,
  { name, town }: Municipality,
): OpenHome | undefined {
  const { youths, help } = servedBy(table, asked, home);
  if (!youths.every((code) => isOwn(desk, code))) return undefined;
  const { ages, setting } = home.profile;
  const { size, preferredSize, staffOnGroup } = asked;
  return {
    kind: 'open-home',
    group: 'NEW-1',
    name: desk.texts.newHome.tryName(name).slice(0, 60),
    place: town,
    location: { lat: home.place.lat, lon: home.place.lon },
    ...{ setting, ages, stayUntilAge: ages[1] + 1, size, preferredSize, staffOnGroup },
    ...{ offers: help, places: size, from: table.today },
  };
}
