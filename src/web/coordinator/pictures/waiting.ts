import { type CalendarDay, ageOn, daysBetween } from '../../../domain/calendar-day.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import { countsPicture } from '../../../pictures/counts.ts';
import { type AreaCount, mergeSmall } from '../../../pictures/merge-small.ts';
import type { Picture } from '../../../pictures/picture.ts';
import type { Visit } from '../../visit.ts';

/** Everybody who waits, and which of them are the viewer's own. */
export interface Waiting {
  readonly all: readonly Youth[];
  readonly isOwn: (youth: Youth) => boolean;
}

const ageBands = [0, 8, 10, 12, 14, 16, 18] as const;
const monthBands = [0, 3, 6, 9, 12, 18, 24] as const;
const daysPerMonth = 365.25 / 12;

/** The waiting list by age and by how long people wait. */
export function waitingPictures(
  waiting: Waiting,
  today: CalendarDay,
  { t, format }: Pick<Visit, 't' | 'format'>,
): readonly Picture[] {
  const age = ({ facts }: Youth) => ageOn(facts.bornOn, today);
  const months = ({ facts }: Youth) => daysBetween(facts.waitingSince, today) / daysPerMonth;
  const inBands = (
    id: string,
    words: Catalogue['pictures']['ages'],
    bands: readonly number[],
    measure: (youth: Youth) => number,
  ) => {
    const names = bands.map((from, at) => {
      const next = bands[at + 1];
      return next === undefined ? words.older(from) : words.band(from, next - 1);
    });
    const bandOf = (youth: Youth) =>
      names[
        Math.max(
          0,
          bands.findLastIndex((from) => from <= measure(youth)),
        )
      ];
    return countsPicture(id, mergeSmall(countBy(waiting, names, bandOf)), words, format.number);
  };
  return [
    inBands('ages', t.pictures.ages, ageBands, age),
    inBands('months', t.pictures.months, monthBands, months),
  ];
}

/** How many of one's own and of others belong to each name. */
export function countBy(
  { all, isOwn }: Waiting,
  names: readonly string[],
  nameOf: (youth: Youth) => string | undefined,
): readonly AreaCount[] {
  const byName = Map.groupBy(all, nameOf);
  return names.map((name) => {
    const there = byName.get(name) ?? [];
    const own = there.filter(isOwn).length;
    return { name, own, others: there.length - own };
  });
}
