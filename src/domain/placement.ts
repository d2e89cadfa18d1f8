import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Code, Id } from './ids.ts';

/** A youth lives in a group from a day on: accepted by a coordinator, then really begun, one day ended. */
export const Placement = z
  .strictObject({
    id: Id,
    proposalId: Id,
    youthId: Id,
    youthCode: Code,
    groupId: Id,
    groupCode: Code,
    groupName: z.string(),
    providerId: Id,
    vacancyId: Id,
    vacancyCode: Code,
    startsOn: CalendarDay,
    reason: z.string(),
    /** The same as a code of the list; a placement of before has none. */
    why: Code.nullable(),
    overridden: z.array(z.string()).readonly(),
    acceptedAt: z.iso.datetime(),
    acceptedBy: z.string(),
    startedOn: CalendarDay.nullable(),
    /** Also the day on which the acceptance was undone. */
    endedOn: CalendarDay.nullable(),
    endReason: Code.nullable(),
    endNote: z.string().nullable(),
    waitsAgain: z.boolean().nullable(),
    /** It was accepted by mistake: why, and who said so. */
    undoing: z
      .strictObject({ reason: Code, note: z.string(), at: z.iso.datetime(), by: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Placement = z.infer<typeof Placement>;

export type PlacementStatus = 'accepted' | 'started' | 'ended' | 'undone';

export function statusOfPlacement({
  startedOn,
  endedOn,
  undoing,
}: Pick<Placement, 'startedOn' | 'endedOn' | 'undoing'>): PlacementStatus {
  if (undoing !== null) return 'undone';
  if (endedOn !== null) return 'ended';
  return startedOn === null ? 'accepted' : 'started';
}
