import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Text } from '../domain/text.ts';
import type { WholePolicy } from './policy.ts';
import { crossErrors } from './table-cross-checks.ts';
import { normalised } from './table-normalised.ts';
import { readShape } from './table-shape.ts';

/** Everything the matching looks at: codes only, frozen, sorted by code. */
export interface Table {
  readonly today: CalendarDay;
  readonly policy: WholePolicy;
  readonly youths: readonly Youth[];
  readonly groups: readonly Group[];
  readonly apart: readonly CodePair[];
  readonly pinned: readonly CodePair[];
  readonly excluded: readonly CodePair[];
  readonly pending: readonly CodePair[];
}

export type CodePair = readonly [string, string];

/** What the rules about a whole group ask of a person, resident or newcomer. */
export interface Person {
  readonly code: string;
  readonly bornOn: CalendarDay;
  readonly sex: 'f' | 'm' | 'x';
  readonly risks: readonly string[];
  readonly intensity: number;
}

export type Resident = Person;

export interface Youth extends Person {
  readonly homes: readonly Point[];
  readonly school: School | null;
  readonly waitingSince: CalendarDay;
  readonly startFrom: CalendarDay;
  readonly startBy: CalendarDay | null;
  readonly urgency: 'crisis' | 'urgent' | 'regular';
  readonly setting: 'open' | 'closed' | 'either';
  readonly closedUntil: CalendarDay | null;
  readonly extendedHelp: boolean;
  readonly needs: readonly string[];
  readonly desirable: readonly string[];
  readonly maxKm: number | null;
  readonly siblings: string | null;
  readonly siblingsTogether: 'must' | 'prefer';
  readonly wishes: readonly string[];
  readonly refuses: readonly string[];
}

export interface Group {
  readonly code: string;
  readonly provider: string;
  readonly location: Point;
  readonly setting: 'open' | 'closed';
  readonly ages: readonly [number, number];
  readonly stayUntilAge: number;
  readonly sex: 'any' | 'f' | 'm';
  readonly size: number;
  readonly preferredSize: number;
  readonly staffOnGroup: number;
  readonly offers: readonly string[];
  readonly excludes: readonly string[];
  readonly riskCaps: Readonly<Record<string, number>>;
  readonly intensityBudget: number | null;
  readonly maxAgeSpread: number;
  readonly arrivalsAtOnce: number;
  readonly vacancies: readonly Vacancy[];
  readonly residents: readonly Resident[];
}

export interface Vacancy {
  readonly code: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly places: number;
}

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface School extends Point {
  readonly keep: 'must' | 'prefer';
}

export interface TableError {
  /** Where in the document, as `youths[3].bornOn`. */
  readonly path: string;
  readonly text: Text;
}

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly errors: readonly TableError[] };

/** Parses a table and lists everything that is wrong with it at once. */
export function readTable(raw: unknown): ReadTable {
  const shape = readShape(raw);
  const errors = [...shape.errors, ...crossErrors(shape.sound)];
  if (shape.table === undefined || errors.length > 0) return { ok: false, errors };
  return { ok: true, table: normalised(shape.table) };
}
