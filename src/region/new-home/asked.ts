import type { Point } from '../../domain/gazetteer.ts';

/** What kind of home is asked about. Where it would be, for whom and with what help is what the desk works out. */
export interface NewHomeAsked {
  /** Beds, and how many of them the home would rather fill. */
  readonly size: number;
  readonly preferredSize: number;
  readonly staffOnGroup: number;
  readonly settings: readonly Setting[];
  /** Oldest and youngest may differ so many years. */
  readonly ageSpread: number;
}

export type Setting = 'open' | 'closed';

/** A spot of the grid: one town for each municipality. */
export interface GridPlace extends Point {
  /** Unique in the grid. */
  readonly municipality: string;
  readonly name: string;
}

/** For whom a home would be, apart from where it lies. */
export interface HomeProfile {
  readonly setting: Setting;
  readonly ages: readonly [number, number];
  /** Everything that anybody who waits and could come would need or like. */
  readonly offers: readonly string[];
}
