import type { Row } from './linear-programme.ts';

/** A relaxation that stays open: columns come in, worths change, and solving goes on from where it was. */
export interface OpenModel {
  readonly add: (columns: readonly Column[]) => void;
  /** Gives every column another worth. */
  readonly revalue: (worth: readonly number[]) => void;
  /** Believed by nobody; undefined when the solver gave no answer. */
  readonly solve: (seconds: number, how: Nearness) => Promise<Duals | undefined>;
  readonly close: () => void;
}

export interface Column {
  readonly worth: number;
  /** The rows it counts once in. */
  readonly rows: readonly number[];
}

/** Near prices come sooner in large models, and lie in the middle of all that would do. */
export type Nearness = 'near' | 'exact';

export interface Duals {
  /** One for each row. */
  readonly prices: readonly number[];
}

/** A row before it has columns. */
export type Limit = Pick<Row, 'kind' | 'bound'>;

/** The second door to a solver, for when not all columns can be written down at once. */
export type Open = (limits: readonly Limit[]) => Promise<OpenModel>;
