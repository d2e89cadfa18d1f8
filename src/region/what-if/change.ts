import { z } from 'zod';
import { CalendarDay } from '../../domain/calendar-day.ts';
import { Code } from '../../domain/ids.ts';
import { defaultPolicy } from '../../matching/policy.ts';

/**
 * One thing that would be otherwise. It is data: kept with its scenario, said in words, and carried out by `changed`.
 * Whether its numbers make sense is for the checks of the table, so here is only what it must be at all. There is none
 * that switches off a rule: a rule of law is no choice.
 */
const Point = z.strictObject({ lat: z.number(), lon: z.number() }).readonly();
const Place = { place: z.string().min(1).max(80), location: Point };
const Places = z.int().min(0).max(12);

const facts = {
  size: z.int(),
  preferredSize: z.int(),
  ages: z.tuple([z.int(), z.int()]).readonly(),
  stayUntilAge: z.int(),
  staffOnGroup: z.int(),
  offers: z.array(Code).readonly(),
};

const OpenHome = z.strictObject({
  kind: z.literal('open-home'),
  group: Code,
  name: z.string().min(1).max(60),
  ...Place,
  ...facts,
  setting: z.enum(['open', 'closed']),
  places: Places,
  from: CalendarDay,
});
export type OpenHome = z.infer<typeof OpenHome>;

const ChangeHome = z.strictObject({
  kind: z.literal('change-home'),
  group: Code,
  /** Only what would be otherwise. */
  facts: z.strictObject(facts).partial(),
  /** More room is of use only when it comes free. */
  extraPlaces: Places,
  from: CalendarDay,
});
export type ChangeHome = z.infer<typeof ChangeHome>;
export type HomeFacts = z.infer<z.ZodObject<typeof facts>>;

export type NumberKey = keyof typeof defaultPolicy;
export const numberKeys = Object.keys(defaultPolicy) as [NumberKey, ...NumberKey[]];

const SetNumber = z.strictObject({
  kind: z.literal('set-number'),
  number: z.enum(numberKeys),
  value: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly()]),
});
export type SetNumber = z.infer<typeof SetNumber>;

export const Change = z
  .discriminatedUnion('kind', [
    OpenHome,
    z.strictObject({ kind: z.literal('close-home'), group: Code }),
    z.strictObject({ kind: z.literal('move-home'), group: Code, ...Place }),
    ChangeHome,
    z.strictObject({ kind: z.literal('add-worker'), group: Code }),
    SetNumber,
    // Called as everywhere, so that who erases a youth finds it here too.
    z.strictObject({ kind: z.literal('take-out'), youth: Code }),
  ])
  .readonly();
export type Change = z.infer<typeof Change>;
export type ChangeKind = Change['kind'];

export const Changes = z.array(Change).readonly();
