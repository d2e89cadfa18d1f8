import type { Group } from '../table.ts';
import type { Start } from './starts.ts';

/**
 * A group and everybody who could move in, as numbers side by side. Those who come together or not at all are
 * one unit; a unit that cannot come even alone is not in it. Whoever is pinned here is in no unit but in `base`.
 */
export interface Book {
  readonly group: Group;
  readonly index: number;
  readonly starts: readonly Start[];
  /** How many newcomers there can be at most, by size, staff and arrivals. */
  readonly room: number;
  /** Members of unit u: those from first[u] up to first[u + 1]. */
  readonly first: Int32Array;
  readonly youths: Int32Array;
  readonly masks: Int32Array;
  /** Per unit: the last tier's worth of its members, each at their best start. */
  readonly worth: Float64Array;
  /** Per unit: whether that worth is the same at all starts. */
  readonly even: Uint8Array;
  readonly oldest: Int32Array;
  readonly youngest: Int32Array;
  readonly intensity: Int32Array;
  /** Per unit and capped risk: how many members have it. */
  readonly risky: Uint8Array;
  /** Per unit: which siblings it would rather be with, or -1. */
  readonly kin: Int32Array;
  /** Per unit: units it must be kept apart from. */
  readonly apart: ReadonlyMap<number, readonly number[]>;
  readonly base: Base;
  readonly limits: Limits;
}

/** The youths who are pinned here; they are in every composition. */
export interface Base {
  readonly youths: readonly number[];
  readonly masks: readonly number[];
  readonly worth: number;
  readonly even: boolean;
  readonly kin: readonly number[];
  readonly oldest: number;
  readonly youngest: number;
  readonly intensity: number;
  readonly risky: readonly number[];
  /** Groups without pins may stay empty. */
  readonly isPinned: boolean;
}

/** What residents and rules leave for newcomers. */
export interface Limits {
  /** The birth days of the oldest and youngest resident, and the most days there may be between all. */
  readonly oldest: number;
  readonly youngest: number;
  readonly mostSpread: number;
  readonly yearsBefore: number;
  readonly intensity: number;
  readonly risky: readonly number[];
  /** What the size costs or earns with so many newcomers; and the best that it can with so many or more. */
  readonly sizeTerm: readonly number[];
  readonly sizeAtBest: readonly number[];
  /** The most that one newcomer fewer could cost. */
  readonly sizeSwing: number;
  readonly spreadPenalty: number;
  readonly siblingBonus: number;
}
