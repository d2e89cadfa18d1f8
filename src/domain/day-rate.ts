import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Code, Id } from './ids.ts';

/** In euro cents, for one youth and one day. */
export const Cents = z.int().min(1).max(1_000_000);

/** What a day in a home costs from a day on, as somebody told it. */
export const DayRate = z
  .strictObject({
    id: Id,
    groupId: Id,
    groupCode: Code,
    cents: Cents,
    fromOn: CalendarDay,
    /** Whether its provider told it, or a coordinator did. */
    toldBy: z.enum(['provider', 'coordinator']),
    toldAt: z.string(),
  })
  .readonly();
export type DayRate = z.infer<typeof DayRate>;
