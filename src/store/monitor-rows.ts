import { z } from 'zod';
import { CalendarDay } from '../domain/calendar-day.ts';
import { Code, Id } from '../domain/ids.ts';
import { YouthFacts } from '../domain/youth.ts';
import { flag, json, keptJson } from './rows.ts';

const Moment = z.iso.datetime();

/** Somebody who waited at some time since a day; facts that were kept long enough are gone. */
export const WaitedRow = z.strictObject({
  id: Id,
  code: Code,
  organisationId: Id,
  facts: keptJson(YouthFacts).nullable(),
  knownAt: Moment,
  waitsNow: flag,
  listings: json(z.array(z.strictObject({ at: Moment, waits: flag }))),
  stays: json(z.array(z.strictObject({ from: Moment, until: Moment.nullable() }))),
});
export type WaitedRow = z.infer<typeof WaitedRow>;

export const GivenRow = z.strictObject({
  youthId: Id,
  organisationId: Id,
  providerId: Id,
  groupId: Id,
  facts: keptJson(YouthFacts).nullable(),
  origin: z.enum(['run', 'other-option', 'by-hand']),
  madeAt: Moment,
  consultedAt: Moment.nullable(),
  acceptedAt: Moment,
  startedOn: CalendarDay.nullable(),
  endedOn: CalendarDay.nullable(),
  endReason: Code.nullable(),
});
export type GivenRow = z.infer<typeof GivenRow>;

export const NoRow = z.strictObject({
  by: z.enum(['provider', 'family', 'coordinator']),
  reason: z.string(),
  at: Moment,
  youthId: Id,
  organisationId: Id,
  providerId: Id,
  groupId: Id,
  origin: z.string(),
});
export type NoRow = z.infer<typeof NoRow>;

export const OfferedRow = z.strictObject({
  id: Id,
  providerId: Id,
  from: CalendarDay,
  until: CalendarDay.nullable(),
  places: z.int(),
  withdrawnOn: CalendarDay.nullable(),
});
export type OfferedRow = z.infer<typeof OfferedRow>;

/** One that was given by mistake took no place. */
export const StayRow = z
  .strictObject({
    vacancyId: Id,
    startsOn: CalendarDay,
    startedOn: CalendarDay.nullable(),
    endedOn: CalendarDay.nullable(),
  })
  .transform((stay) => ({ ...stay, undoing: null }));
export type StayRow = z.infer<typeof StayRow>;

export const AskedRow = z.strictObject({
  youthId: Id,
  groupId: Id,
  bornOn: CalendarDay.nullable(),
  needs: json(z.array(Code)).nullable(),
  startsOn: CalendarDay,
  says: z.string().nullable(),
  reason: Code.nullable(),
});

export const LivesRow = z.strictObject({ youthId: Id, groupId: Id });
