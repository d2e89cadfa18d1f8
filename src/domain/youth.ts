import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Code, Id } from './ids.ts';
import { LegalBasis, lapsesOn } from './legal-basis.ts';

const Words = z.string();
const Codes = z.array(Code).readonly();

/** Ways on which help may go on from 18 to 23 (Jeugdwet 1.1); `none` means no ground is recorded. */
const extendedHelpGrounds = ['none', 'began-before-18', 'decided-before-18', 'resumed'] as const;

/** What is known of a youth who waits. Flat, so that a list in a spreadsheet says the same. */
export const YouthFacts = z
  .strictObject({
    code: Code,
    name: Words,
    bornOn: CalendarDay,
    sex: z.enum(['f', 'm', 'x']),
    municipality: Words,
    legalBasis: LegalBasis,
    legalFrom: CalendarDay.nullable(),
    legalUntil: CalendarDay.nullable(),
    extendedHelp: z.enum(extendedHelpGrounds),
    homePostcode: Words,
    homePlace: Words,
    secondHomePostcode: Words,
    secondHomePlace: Words,
    schoolName: Words,
    schoolPostcode: Words,
    schoolPlace: Words,
    schoolKeep: z.enum(['none', 'prefer', 'must']),
    waitingSince: CalendarDay,
    startFrom: CalendarDay,
    startBy: CalendarDay.nullable(),
    urgency: z.enum(['crisis', 'urgent', 'regular']),
    setting: z.enum(['open', 'closed', 'either']),
    needs: Codes,
    desirable: Codes,
    risks: Codes,
    intensity: z.int().min(1).max(4),
    maxKm: z.number().positive().max(500).nullable(),
    siblings: Code.nullable(),
    siblingsTogether: z.enum(['prefer', 'must']),
    wishes: Codes,
    refuses: Codes,
    whyNotAtHome: Words,
    whyNotNetwork: Words,
    whyNotFosterFamily: Words,
    whyNotFamilyHome: Words,
    explanatoryAnalysis: z.enum(['yes', 'no', 'in-progress']),
    perspectiveLiving: Words,
    perspectiveCare: Words,
    perspectiveSchoolWork: Words,
  })
  .readonly();
export type YouthFacts = z.infer<typeof YouthFacts>;

/** Known to one organisation, which keeps the dossier. */
export const Youth = z.strictObject({ id: Id, organisationId: Id, facts: YouthFacts }).readonly();
export type Youth = z.infer<typeof Youth>;

/** The last day a stay may begin: what was agreed, or the day the court's authorisation lapses, whichever is first. */
export function mustStartBy(facts: YouthFacts): CalendarDay | null {
  const days = [facts.startBy, lapsesOn(facts)].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}
