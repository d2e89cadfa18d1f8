import type { Counted } from '../publication/counted.ts';
import type { Reader } from './count-by.ts';
import { declined } from './declines.ts';
import { type Empty, clausesUnmet, emptyDays, homesOf } from './homes.ts';
import { type Speed, begun, ended, placesGiven, speed } from './placed.ts';
import type { Decliner, MonitorRows, Period } from './rows.ts';
import { waitingByMonth, waitingNow } from './waiting.ts';

/** Codes that may be given as a reason, so that a reason nobody gave is told as none. */
export type Reasons = Readonly<Record<Decliner | 'end', readonly string[]>>;

/** Every figure of the monitor, exact: for who may know, and to publish from. */
export interface Monitor {
  readonly period: Period;
  readonly waiting: Counted;
  readonly byMonth: readonly Counted[];
  readonly given: Counted;
  readonly begun: Counted;
  readonly speed: Speed;
  readonly ended: Counted;
  readonly declined: Counted;
  readonly homes: Counted;
  readonly clauses: readonly { readonly name: string; readonly homes: number }[];
  readonly empty: Empty;
}

export const monitorOf = (
  rows: MonitorRows,
  reasons: Reasons,
  readers: readonly Reader[] = [],
): Monitor => ({
  period: rows.period,
  waiting: waitingNow(rows, readers),
  byMonth: waitingByMonth(rows, readers),
  given: placesGiven(rows, readers),
  begun: begun(rows, readers),
  speed: speed(rows),
  ended: ended(rows, reasons.end, readers),
  declined: declined(rows, reasons, readers),
  homes: homesOf(rows),
  clauses: clausesUnmet(rows),
  empty: emptyDays(rows),
});
