import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { PolicyPart } from './policy.ts';
import type { TableError } from './table.ts';
import { sayIssues } from './table-words.ts';
import { withoutUnsound } from './table-sound.ts';
import { kilometresOfFamily, pairOf, type Wanted, wholeFrom } from './wanted.ts';

const list = <T extends z.ZodType>(part: T) => z.array(part, { error: key('list') });
const object = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: key('object') });
const oneOf = <const T extends readonly string[]>(values: T, error: Wanted) =>
  z.enum(values, { error });
const key = (wanted: Wanted) => wanted;

const Code = z.string({ error: key('code') }).regex(/^[A-Za-z0-9-]{1,40}$/, { error: key('code') });
const Codes = list(Code);
const CodePair = pairOf('two-codes', Code);
const Day = z.iso
  .date({ error: key('date') })
  .refine((day: CalendarDay) => day >= '1900-01-01', { error: key('date') });
const yesNo = z.boolean({ error: key('boolean') });
const degrees = (most: number, error: Wanted) =>
  z.number({ error }).min(-most, { error }).max(most, { error });
const point = { lat: degrees(90, 'latitude'), lon: degrees(180, 'longitude') };
const atLeastWhole = (from: number) => wholeFrom(from, Infinity);
const someYears = z.number({ error: key('years') }).min(0, { error: key('years') });

const person = {
  code: Code,
  bornOn: Day,
  sex: oneOf(['f', 'm', 'x'], 'sex'),
  risks: Codes,
  intensity: wholeFrom(1, 4),
};

const YouthShape = object({
  ...person,
  homes: list(object(point))
    .min(1, { error: key('homes') })
    .max(2, { error: key('homes') }),
  school: object({ ...point, keep: oneOf(['must', 'prefer'], 'keep') }).nullable(),
  waitingSince: Day,
  startFrom: Day,
  startBy: Day.nullable(),
  urgency: oneOf(['crisis', 'urgent', 'regular'], 'urgency'),
  setting: oneOf(['open', 'closed', 'either'], 'setting'),
  closedUntil: Day.nullable(),
  extendedHelp: yesNo,
  needs: Codes,
  desirable: Codes,
  maxKm: kilometresOfFamily.nullable(),
  siblings: Code.nullable(),
  siblingsTogether: oneOf(['must', 'prefer'], 'keep'),
  wishes: Codes,
  refuses: Codes,
});

const VacancyShape = object({
  code: Code,
  from: Day,
  until: Day.nullable(),
  places: atLeastWhole(1),
});

const GroupShape = object({
  code: Code,
  provider: Code,
  location: object(point),
  setting: oneOf(['open', 'closed'], 'group-setting'),
  ages: pairOf('two-ages', wholeFrom(0, 30)),
  stayUntilAge: atLeastWhole(0),
  sex: oneOf(['any', 'f', 'm'], 'group-sex'),
  size: wholeFrom(1, 12),
  preferredSize: wholeFrom(1, 12),
  staffOnGroup: wholeFrom(0, 12),
  offers: Codes,
  excludes: Codes,
  riskCaps: z.record(Code, atLeastWhole(0), { error: key('object') }),
  intensityBudget: atLeastWhole(0).nullable(),
  maxAgeSpread: someYears,
  arrivalsAtOnce: wholeFrom(0, 6),
  vacancies: list(VacancyShape),
  residents: list(object(person)),
});

const TableShape = object({
  today: Day,
  policy: PolicyPart.optional(),
  youths: list(YouthShape),
  groups: list(GroupShape),
  apart: list(CodePair).optional(),
  pinned: list(CodePair).optional(),
  excluded: list(CodePair).optional(),
  pending: list(CodePair).optional(),
});
export type TableShape = z.infer<typeof TableShape>;

/** What is left of a document when everything that is not well-formed is taken out. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;

export interface Shape {
  readonly errors: readonly TableError[];
  readonly sound: Sound<TableShape>;
  readonly table: TableShape | undefined;
}

/** Zod looks at the shape of every part; what it finds sound is still checked against the rest. */
export function readShape(raw: unknown): Shape {
  const parsed = TableShape.safeParse(raw);
  const hidden = hiddenKeys(raw);
  if (parsed.success && hidden.length === 0) {
    return { errors: [], sound: parsed.data, table: parsed.data };
  }
  const issues = [...(parsed.error?.issues ?? []), ...hidden];
  return {
    errors: sayIssues(raw, issues),
    sound: withoutUnsound(raw, issues) as Sound<TableShape>,
    table: undefined,
  };
}

// Zod passes over this one key in a record without a word.
function hiddenKeys(raw: unknown): z.core.$ZodIssue[] {
  const groups = (raw as { groups?: unknown } | null | undefined)?.groups;
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group: unknown, index): z.core.$ZodIssue[] => {
    const caps = (group as { riskCaps?: unknown } | null)?.riskCaps;
    return typeof caps === 'object' && caps !== null && Object.hasOwn(caps, '__proto__')
      ? [
          {
            code: 'unrecognized_keys',
            keys: ['__proto__'],
            path: ['groups', index, 'riskCaps'],
            message: '',
          },
        ]
      : [];
  });
}
