import fc from 'fast-check';
import type { RawResident, RawYouth, Spot } from './raw-table.ts';

/** Days at which something turns: today, a later vacancy, the last of February. */
export const todays = ['2026-11-22', '2027-02-28', '2028-02-29'];

/** Mostly a few births at the edge of an age on some start day, and some exactly four years apart. */
const bornOn = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('2012-02-29', '2013-03-01', '2014-02-28', '2016-02-29') },
  { weight: 2, arbitrary: fc.constantFrom('2010-11-22', '2010-11-23', '2014-11-23', '2012-03-01') },
  { weight: 2, arbitrary: fc.constantFrom('2008-11-23', '2008-12-02', '2009-02-28', '2008-02-29') },
  { weight: 1, arbitrary: fc.constantFrom('2018-11-22', '2018-12-02', '2003-12-01', '2004-02-29') },
);

/** Mostly the first, now and then another. */
export const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** Any of these as often as the others. */
export const oneOf = <T>(...some: T[]): fc.Arbitrary<T> => fc.constantFrom(...some);

export const spot: fc.Arbitrary<Spot> = fc.record({
  lat: mostly(52.07, 52.01, 52.1837, 52.5),
  lon: fc.constantFrom(4.9, 4.95, 5.0211),
});

const intensity = fc.integer({ min: 1, max: 4 });
const sex = oneOf<'f' | 'm' | 'x'>('f', 'm', 'f', 'm', 'x');
const risks = oneOf<string[]>([], [], ['fire'], ['flight'], ['theft', 'fire']);

/** Everything about a resident but the code. */
export const resident: fc.Arbitrary<Omit<RawResident, 'code'>> = fc.record({
  bornOn,
  sex,
  risks,
  intensity,
});

const school = fc.record({ spot, keep: oneOf<'must' | 'prefer'>('prefer', 'prefer', 'must') });

/** Everything about a youth that does not depend on the rest of the table; dates lie so many days from today. */
export const youthSketch = fc.record({
  bornOn,
  sex,
  risks,
  intensity,
  homes: fc.array(spot, { minLength: 1, maxLength: 2 }),
  school: fc.option(
    school.map((one) => ({ ...one.spot, keep: one.keep })),
    { freq: 2 },
  ),
  waitedDays: fc.constantFrom(0, 3, 40, 41, 400, 729, 730, 731),
  startFromDays: oneOf(0, 0, -20, 10, 11),
  startByDays: mostly<number | null>(null, 10, 27, 28, 29, 9),
  urgency: fc.constantFrom('crisis' as const, 'urgent' as const, 'regular' as const),
  setting: mostly<RawYouth['setting']>('open', 'either', 'closed'),
  closedUntilDays: mostly<number | null>(40, 10, 9, 0, null),
  extendedHelp: mostly(true, false),
  needs: mostly<string[]>([], ['trauma'], ['trauma', 'autism']),
  desirable: oneOf<string[]>(['garden'], [], ['garden', 'quiet', 'animals']),
  set: oneOf<number | null>(null, null, null, 0, 0, 1),
  together: mostly<RawYouth['siblingsTogether']>('prefer', 'must'),
  /** The family's own limit: exactly as far as some group is, or a tenth of a kilometre less. */
  limit: mostly<{ group: number; less: number } | null>(
    null,
    { group: 0, less: 0 },
    { group: 1, less: 0 },
    { group: 0, less: 1 },
  ),
  wishes: oneOf<number[]>([], [0], [1], [0, 2]),
  refuses: mostly<number[]>([], [], [1], [0]),
});
export type YouthSketch = typeof youthSketch extends fc.Arbitrary<infer T> ? T : never;
