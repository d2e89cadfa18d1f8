import type { Look, Shape } from './shape.ts';

/** A picture with everything it says in words: who cannot see it misses nothing. */
export interface Picture {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly legend: readonly { readonly look: Look; readonly words: string }[];
  readonly table: PictureTable;
}

/** The same numbers. The first column is the row's heading. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** As wide as a phone, so that letters stay readable on one. */
export const pictureWidth = 320;
