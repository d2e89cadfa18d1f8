import { normalised } from '../../matching/table-normalised.ts';
import type { CodePair, Table } from '../../matching/table.ts';
import type { Arrival, Dweller, Home, WrittenGroup } from '../draw/future.ts';
import { dayAt } from '../days.ts';
import type { Year } from './year.ts';

/** What lies on the table this week, exactly as the product would lay it there. */
export function weeklyTable(
  year: Year,
  waiting: readonly Arrival[],
  homes: readonly Home[],
  leftOut: readonly CodePair[] = [],
): Table {
  const saidNo = waiting.flatMap((arrival) =>
    homes
      .filter((home) => year.saidNo(arrival, home))
      .map((home): CodePair => [arrival.youth.code, home.group.code]),
  );
  return normalised({
    today: dayAt(year.day),
    youths: waiting.map(({ youth }) => youth),
    groups: homes.map((home) => groupNow(year, home)),
    excluded: [...saidNo, ...leftOut].map(([youth, group]): [string, string] => [youth, group]),
  });
}

function groupNow(year: Year, home: Home): WrittenGroup {
  const dwellers = year.dwellersOf(home);
  const { group, room } = home;
  return {
    ...group,
    arrivalsAtOnce: group.arrivalsAtOnce - year.cameThisWeek(home),
    residents: dwellers.map(asResident),
    vacancies: [
      { code: 'V-1', from: dayAt(year.day), until: null, places: room - dwellers.length },
    ],
  };
}

const asResident = ({ resident: { code, bornOn, sex, risks, intensity } }: Dweller) => ({
  code,
  bornOn,
  sex,
  risks: [...risks],
  intensity,
});
