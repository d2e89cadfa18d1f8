import type { YouthFacts } from '../../domain/youth.ts';
import { emptyMeans, oneOf } from '../cells/choices.ts';
import { day, pastDay } from '../cells/days.ts';
import { orNothing } from '../cells/numbers.ts';
import { postcode, words } from '../cells/words.ts';
import type { Columns } from '../list.ts';

/** Where home and school are, and how long the wait is. */
export const placeColumns: Columns<
  Pick<
    YouthFacts,
    | 'homePostcode'
    | 'homePlace'
    | 'secondHomePostcode'
    | 'secondHomePlace'
    | 'schoolName'
    | 'schoolPostcode'
    | 'schoolPlace'
    | 'schoolKeep'
    | 'waitingSince'
    | 'startFrom'
    | 'startBy'
    | 'urgency'
  >
> = {
  homePostcode: {
    heading: { nl: 'postcode thuis', en: 'home postcode' },
    cell: postcode,
    example: '3511 AB',
    section: { nl: 'Thuis en school', en: 'Home and school' },
  },
  homePlace: {
    heading: { nl: 'plaats thuis', en: 'home place' },
    cell: words(80, { needed: true }),
    example: 'Utrecht',
  },
  secondHomePostcode: {
    heading: { nl: 'postcode tweede thuis', en: 'second home postcode' },
    cell: postcode,
    example: '',
  },
  secondHomePlace: {
    heading: { nl: 'plaats tweede thuis', en: 'second home place' },
    cell: words(80),
    example: '',
  },
  schoolName: {
    heading: { nl: 'school', en: 'school' },
    cell: words(120),
    example: 'Verzonnen College',
  },
  schoolPostcode: {
    heading: { nl: 'postcode school', en: 'school postcode' },
    cell: postcode,
    example: '',
  },
  schoolPlace: {
    heading: { nl: 'plaats school', en: 'school place' },
    cell: words(80),
    example: 'Utrecht',
  },
  schoolKeep: {
    heading: { nl: 'school houden', en: 'keep school' },
    cell: emptyMeans(
      'none',
      oneOf({
        none: { nl: 'niet nodig', en: 'not needed' },
        prefer: { nl: 'liever wel', en: 'preferably' },
        must: { nl: 'moet', en: 'must' },
      }),
    ),
    example: 'prefer',
  },
  waitingSince: {
    heading: { nl: 'wacht sinds', en: 'waiting since' },
    cell: pastDay,
    example: '2026-06-01',
    section: { nl: 'Wachten', en: 'Waiting' },
  },
  startFrom: { heading: { nl: 'begin vanaf', en: 'start from' }, cell: day, example: '2026-11-22' },
  startBy: {
    heading: { nl: 'begin uiterlijk', en: 'start by' },
    cell: orNothing(day),
    example: '',
  },
  urgency: {
    heading: { nl: 'spoed', en: 'urgency' },
    cell: emptyMeans(
      'regular',
      oneOf({
        regular: { nl: 'gewoon', en: 'regular' },
        urgent: { nl: 'dringend', en: 'urgent' },
        crisis: { nl: 'crisis', en: 'crisis' },
      }),
    ),
    example: 'regular',
  },
};
