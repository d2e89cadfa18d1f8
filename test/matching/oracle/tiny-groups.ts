import fc from 'fast-check';
import type { RawGroup, RawPolicy } from './raw-table.ts';
import { mostly, oneOf, resident, spot } from './tiny-people.ts';

const vacancy = fc.record({
  fromDays: oneOf(0, 0, -5, 10, 11),
  untilDays: mostly<number | null>(null, 10, 9),
  places: oneOf(1, 2, 2),
});

const riskCaps = mostly<RawGroup['riskCaps']>(
  {},
  { fire: 1 },
  { flight: 0, theft: 1 },
  { fire: 0 },
);

const excludes = mostly<string[]>([], ['theft'], ['flight']);

/** Everything about a group that does not depend on the rest of the table. */
export const groupSketch = fc.record({
  location: spot,
  setting: mostly<RawGroup['setting']>('open', 'closed'),
  ages: mostly<[number, number]>([8, 18], [10, 14], [12, 17], [16, 22]),
  yearsMore: oneOf(1, 2, 3),
  sex: mostly<RawGroup['sex']>('any', 'f', 'm'),
  size: oneOf(6, 5, 4, 3, 8),
  preferred: oneOf(1, 2, 3, 6),
  staffOnGroup: mostly(2, 1, 1, 0),
  offers: mostly(['trauma', 'garden'], [], ['autism', 'trauma', 'quiet'], ['trauma']),
  excludes,
  riskCaps,
  /** Room for so much intensity beside the residents; less than none: they are over it already. */
  budgetLeft: oneOf<number | null>(null, null, 4, 5, 6, -1),
  maxAgeSpread: oneOf(6, 8, 8, 4, 4, 3.5),
  arrivalsAtOnce: oneOf(3, 2, 2, 1, 4),
  vacancies: fc.array(vacancy, { minLength: 1, maxLength: 2 }),
  residents: fc.oneof(
    { weight: 3, arbitrary: fc.array(resident, { maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(resident, { maxLength: 4 }) },
  ),
});
export type GroupSketch = typeof groupSketch extends fc.Arbitrary<infer T> ? T : never;

/** A region may set any number; each of these changes who wins somewhere. */
export const policy: fc.Arbitrary<Partial<RawPolicy> | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Partial<RawPolicy>>(
      { mostInGroup: 3, sizePenalty: [4.3, 6.1] },
      { youthsPerWorker: 3, siblingBonus: 90, changePenalty: 0.7 },
      { sizePenalty: [0, 0], spreadPenalty: 7.3 },
      { schoolKm: 4.4, maxKm: 31.2, schoolWeight: 0.35 },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Partial<RawPolicy>>(
      { schoolKm: 6.3, wishBonus: 3.1, desirablePenalty: 31 },
      { ages: [10, 17], detour: 1.17, outgrowMonths: 15, outgrowPenalty: 33 },
      { outgrowMonths: 0, lapseDays: 10, waitingCapDays: 40, spreadPenalty: 0 },
      { schoolWeight: 0, maxKm: 0 },
    ),
  },
);
