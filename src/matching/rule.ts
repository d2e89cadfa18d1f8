import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Text } from '../domain/text.ts';
import type { Composition } from './composition.ts';
import type { Register } from './register.ts';
import type { Group, Vacancy, Youth } from './table.ts';

/** One youth and one vacancy of a group, with the day the youth could start there. */
export interface Pair {
  readonly youth: Youth;
  readonly group: Group;
  readonly vacancy: Vacancy;
  readonly startsOn: CalendarDay;
  readonly register: Register;
}

/** A rule that says no. */
export interface Broken {
  readonly rule: string;
  readonly why: Text;
  /** The one change that would do, where there is one. */
  readonly repair?: Repair;
  /** Law or definition: nobody may decide otherwise by hand. */
  readonly law: boolean;
  /** Whom it is about, where it is about one youth. */
  readonly youth?: string;
}

export interface Repair {
  readonly field: string;
  readonly to: string | number;
  readonly text: Text;
}

/** A must about one youth and one vacancy. */
export interface PairRule {
  readonly name: string;
  readonly sentence: Text;
  readonly brokenBy: (pair: Pair) => readonly Broken[];
}

/** A must about the group as it would be, residents and newcomers together. */
export interface GroupRule {
  readonly name: string;
  readonly sentence: Text;
  /** Once broken, another newcomer cannot mend it. */
  readonly staysBroken: boolean;
  readonly brokenBy: (composition: Composition) => readonly Broken[];
}

/** A wish, in whole points; more is better. In the last tier a point is a tenth of a kilometre-equivalent. */
export type Goal = SeatGoal | GroupGoal;

/** Counts for each placed youth by itself. */
export interface SeatGoal {
  readonly about: 'seat';
  readonly name: string;
  readonly sentence: Text;
  readonly points: (pair: Pair) => number;
  /** Why it counts here, or nothing when it does not. */
  readonly reason: (pair: Pair) => Text | undefined;
}

/** Counts once for the whole composition. */
export interface GroupGoal {
  readonly about: 'group';
  readonly name: string;
  readonly sentence: Text;
  readonly points: (composition: Composition) => number;
  readonly reason: (composition: Composition) => Text | undefined;
}

export const holds: readonly Broken[] = [];
