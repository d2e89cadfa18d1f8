import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Id } from './ids.ts';

export const visitKinds = ['acquaintance', 'trial'] as const;
export const visitOutcomes = ['went-well', 'doubts', 'does-not-fit', 'did-not-happen'] as const;

/** A youth comes to look for a day, or tries it out for some days. */
export const Visit = z
  .strictObject({
    id: Id,
    proposalId: Id,
    kind: z.enum(visitKinds),
    fromOn: CalendarDay,
    untilOn: CalendarDay,
    plannedAt: z.string(),
    outcome: z.enum(visitOutcomes).nullable(),
    note: z.string(),
    recordedAt: z.string().nullable(),
  })
  .readonly();
export type Visit = z.infer<typeof Visit>;

/** They met: it was held, whatever they thought of it. */
export const wasHeld = ({ outcome }: Visit): boolean =>
  outcome !== null && outcome !== 'did-not-happen';
