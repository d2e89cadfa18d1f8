import { z } from 'zod';
import { type CalendarDay, addDays, dayOf } from './calendar-day.ts';
import { Id } from './ids.ts';
import type { RoadPolicy } from './road-policy.ts';
import { addWorkingDays } from './working-days.ts';
import type { YouthFacts } from './youth.ts';

const Moment = z.iso.datetime();

/** A place kept free for one proposal while people decide. */
export const Hold = z
  .strictObject({
    id: Id,
    proposalId: Id,
    vacancyId: Id,
    youthCode: z.string(),
    groupCode: z.string(),
    kind: z.enum(['deciding', 'crisis', 'conditional']),
    untilAt: Moment,
    madeAt: Moment,
    endedAt: Moment.nullable(),
    endedWhy: z.enum(['given-back', 'expired']).nullable(),
  })
  .readonly();
export type Hold = z.infer<typeof Hold>;

export const ranOut = ({ untilAt }: Pick<Hold, 'untilAt'>, now: Date): boolean =>
  untilAt <= now.toISOString();

/**
 * How long: some working days, some hours in a crisis. A conditional authorisation names who admits the youth when its
 * conditions are broken (Jeugdwet 6.1.4), so that place is kept for as long as it runs.
 */
export function holdFor(
  youth: Pick<YouthFacts, 'urgency' | 'legalBasis' | 'legalUntil'>,
  { holdDays, crisisHoldHours }: RoadPolicy,
  now: Date,
): Pick<Hold, 'kind' | 'untilAt'> {
  if (youth.legalBasis === 'closed-conditional' && youth.legalUntil !== null) {
    return { kind: 'conditional', untilAt: endOf(youth.legalUntil) };
  }
  if (youth.urgency === 'crisis') {
    const until = new Date(now.getTime() + crisisHoldHours * 3_600_000);
    return { kind: 'crisis', untilAt: until.toISOString() };
  }
  return { kind: 'deciding', untilAt: endOf(addWorkingDays(dayOf(now), holdDays)) };
}

/** The moment the next day begins in the Netherlands, one or two hours before it does in Greenwich. */
function endOf(day: CalendarDay): string {
  const next = addDays(day, 1);
  const inSummer = new Date(`${day}T22:00:00Z`);
  return dayOf(inSummer) === next ? inSummer.toISOString() : `${day}T23:00:00.000Z`;
}
