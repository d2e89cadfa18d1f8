import type { Row } from '../../src/matching/linear-programme.ts';
import type { Youth } from '../../src/matching/table.ts';
import { atMost, type OfGroup } from './of-group.ts';

/**
 * Where several seatings work, the earliest start dates in order of youth code come first. That is only felt
 * by who outgrows the group from the later vacancy and not from the earlier: they may not have the earlier one
 * while somebody before them in that order starts later than need be.
 */
export function seatRows(one: OfGroup): Row[] {
  const feeling = [...one.byYouth.keys()].filter((youth) => feels(one, youth));
  if (feeling.length === 0) return [];
  if (one.group.vacancies.length > 2) throw new Error('The pair model seats on two vacancies only');
  return [...one.byYouth].flatMap(([youth, columns]): Row[] => {
    const [early, late] = columns.toSorted((a, b) => (startOf(one, a) < startOf(one, b) ? -1 : 1));
    if (early === undefined || late === undefined) return [];
    if (startOf(one, early) === startOf(one, late)) return [];
    const { vacancy } = one.columnAt(early).pair;
    const others = feeling
      .filter(({ code }) => code > youth.code)
      .flatMap((other) => one.byYouth.get(other) ?? [])
      .filter((column) => one.columnAt(column).pair.vacancy === vacancy);
    const all = Math.min(vacancy.places, one.room);
    return others.length === 0
      ? []
      : [atMost(all, [late, ...others], [all, ...others.map(() => 1)])];
  });
}

const startOf = ({ columnAt }: OfGroup, column: number) => columnAt(column).pair.startsOn;

const feels = ({ byYouth, columnAt }: OfGroup, youth: Youth): boolean =>
  new Set(byYouth.get(youth)?.map((column) => columnAt(column).values[3])).size > 1;
