/** A packing in numbers: take columns, each at most once, worth as much as possible together. */
export interface LinearProgramme {
  /** What each column is worth. */
  readonly worth: readonly number[];
  readonly rows: readonly Row[];
  /** Whole answers only; otherwise the relaxation, which is what gives prices. */
  readonly whole: boolean;
}

/** Σ coefficients of the columns is at most, at least or exactly `bound`. */
export interface Row {
  readonly kind: 'at-most' | 'at-least' | 'equal';
  readonly bound: number;
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
}

export type Solution =
  | {
      readonly ok: true;
      readonly values: readonly number[];
      /** One for each row, for a relaxation and where the solver knows them. */
      readonly prices?: readonly number[];
    }
  | { readonly ok: false; readonly why: 'infeasible' | 'out-of-time' | 'failed' };

/** The only door to a solver. What comes back is believed by nobody until it is checked. */
export type Solve = (programme: LinearProgramme, seconds: number) => Promise<Solution>;
