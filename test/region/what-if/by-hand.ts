/**
 * The figures of a comparison once more, from the definitions on the page and from nothing but the rows of two tables
 * and two plans: no line of this leans on the program.
 */

interface Point {
  lat: number;
  lon: number;
}
export interface RawTable {
  policy: { detour: number; schoolKm: number; waitingCapDays: number; lapseDays: number };
  today: string;
  youths: {
    code: string;
    homes: Point[];
    school: Point | null;
    siblings: string | null;
    waitingSince: string;
    startBy: string | null;
    urgency: string;
  }[];
  groups: {
    code: string;
    location: Point;
    preferredSize: number;
    size: number;
    vacancies: { places: number }[];
    residents: unknown[];
  }[];
}
export interface RawPlan {
  placements: { youth: string; group: string }[];
}

/** Whole tenths of a kilometre by road. */
function tenths(a: Point, b: Point, detour: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return Math.floor(2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h))) * detour * 10 + 0.5);
}

export function farOf(table: RawTable, youth: string, group: string): number {
  const who = table.youths.find((one) => one.code === youth)!;
  const home = table.groups.find((one) => one.code === group)!;
  let sum = 0;
  for (const point of who.homes) sum += tenths(point, home.location, table.policy.detour);
  return Math.floor(sum / who.homes.length + 0.5);
}

const days = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export function byHand(table: RawTable, { placements }: RawPlan) {
  const { policy, today } = table;
  const groupOf: Record<string, string> = {};
  for (const { youth, group } of placements) groupOf[youth] = group;
  let [danger, waited, far, farthest] = [0, 0, 0, 0];
  const school = { count: 0, of: 0 };
  const sets: Record<string, string[]> = {};
  for (const youth of table.youths) {
    if (youth.siblings !== null) (sets[youth.siblings] ??= []).push(youth.code);
    const group = groupOf[youth.code];
    if (group === undefined) continue;
    if (youth.urgency === 'crisis') danger += 3;
    else if (youth.startBy !== null && days(today, youth.startBy) <= policy.lapseDays) danger += 2;
    else if (youth.urgency === 'urgent') danger += 1;
    waited += Math.min(policy.waitingCapDays, days(youth.waitingSince, today));
    const distance = farOf(table, youth.code, group);
    far += distance;
    farthest = Math.max(farthest, distance);
    if (youth.school !== null) {
      const home = table.groups.find((one) => one.code === group)!;
      school.of += 1;
      const toSchool = tenths(youth.school, home.location, policy.detour);
      if (toSchool <= Math.round(policy.schoolKm * 10)) school.count += 1;
    }
  }
  const siblings = { count: 0, of: 0 };
  for (const members of Object.values(sets)) {
    if (members.length < 2) continue;
    siblings.of += 1;
    const first = groupOf[members[0]!];
    if (first !== undefined && members.every((code) => groupOf[code] === first))
      siblings.count += 1;
  }
  const above = { homes: 0, youths: 0 };
  let places = 0;
  for (const home of table.groups) {
    for (const vacancy of home.vacancies) places += vacancy.places;
    const coming = placements.filter(({ group }) => group === home.code).length;
    const more = home.residents.length + coming - home.preferredSize;
    if (more > 0) {
      above.homes += 1;
      above.youths += more;
    }
  }
  return {
    firstThree: [danger, placements.length, waited],
    placed: { count: placements.length, of: table.youths.length },
    meanTenths: placements.length === 0 ? undefined : far / placements.length,
    farthestTenths: placements.length === 0 ? undefined : farthest,
    schoolKept: school,
    siblingsTogether: siblings,
    abovePreferred: above,
    placesFilled: { count: placements.length, of: places },
  };
}

/** Youth by youth: what the second plan is to somebody who was in the first table. */
export function movedByHand(before: [RawTable, RawPlan], after: [RawTable, RawPlan]) {
  const moved: Record<string, string> = {};
  for (const { code } of before[0].youths) {
    const from = before[1].placements.find(({ youth }) => youth === code)?.group;
    const to = after[1].placements.find(({ youth }) => youth === code)?.group;
    if (!after[0].youths.some((one) => one.code === code)) moved[code] = 'taken-out';
    else if (from === undefined && to === undefined) continue;
    else if (from === undefined) moved[code] = 'gains';
    else if (to === undefined) moved[code] = 'loses';
    else {
      const [was, is] = [farOf(before[0], code, from), farOf(after[0], code, to)];
      if (was > is) moved[code] = 'nearer';
      else if (was < is) moved[code] = 'farther';
      else if (from !== to) moved[code] = 'as-far';
    }
  }
  return moved;
}
