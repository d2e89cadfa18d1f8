import { z } from 'zod';
import { type CalendarDay, addMonths, ageOn } from './calendar-day.ts';

/** On which ground a youth may live away from home. A closed kind is a court's authorisation for closed help. */
const legalBases = [
  'voluntary',
  'supervision-order',
  'guardianship',
  'closed',
  'closed-conditional',
  'closed-emergency',
  'criminal',
] as const;

export const LegalBasis = z.enum(legalBases);
export type LegalBasis = z.infer<typeof LegalBasis>;

const closedBases: readonly LegalBasis[] = ['closed', 'closed-conditional', 'closed-emergency'];
const lapsing: readonly LegalBasis[] = ['supervision-order', ...closedBases];

/** A court's authorisation lapses when it is not carried out within three months (Jeugdwet 6.1.12; BW 1:265c). */
const monthsUntilLapse = 3;

interface Held {
  readonly legalBasis: LegalBasis;
  readonly legalFrom: CalendarDay | null;
  readonly legalUntil: CalendarDay | null;
}

export const isClosedBasis = (basis: LegalBasis): boolean => closedBases.includes(basis);

/** Only a minor is under supervision or has a guardian (BW 1:233). */
const forMinors: readonly LegalBasis[] = ['supervision-order', 'guardianship'];
const ofAge = 18;

export const isMeasure = (basis: LegalBasis): boolean => basis !== 'voluntary';

/** Help under a measure needs no consent; people are still heard. It stands until its last day, or until a birthday. */
export function isUnderMeasure(
  { legalBasis, legalUntil, bornOn }: Omit<Held, 'legalFrom'> & { readonly bornOn: CalendarDay },
  today: CalendarDay,
): boolean {
  if (!isMeasure(legalBasis) || (legalUntil !== null && legalUntil < today)) return false;
  return !forMinors.includes(legalBasis) || ageOn(bornOn, today) < ofAge;
}

export const closedUntil = ({ legalBasis, legalUntil }: Held): CalendarDay | null =>
  isClosedBasis(legalBasis) ? legalUntil : null;

export const lapsesOn = ({ legalBasis, legalFrom }: Held): CalendarDay | null =>
  legalFrom !== null && lapsing.includes(legalBasis)
    ? addMonths(legalFrom, monthsUntilLapse)
    : null;
