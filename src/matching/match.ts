import type { Solve } from './linear-programme.ts';
import type { Plan, SolverName } from './plan.ts';
import type { TableError } from './table.ts';

/** A solver, and which version of it is here. */
export interface NamedSolver {
  readonly version: string;
  readonly solve: Solve;
}

export type Solvers = Readonly<Record<SolverName, NamedSolver>>;

export interface MatchOptions {
  readonly solver: 'auto' | SolverName;
  readonly seconds: number;
  /** Milliseconds since the matching began: this room has no clock of its own. */
  readonly elapsed: () => number;
  readonly onProgress?: (progress: Progress) => void;
}

export type Progress =
  | { readonly step: 'compositions'; readonly count: number }
  | { readonly step: 'tier'; readonly tier: 1 | 2 | 3 | 4; readonly round: number }
  /** A plan our own check accepted, to fall back on when time runs out. */
  | { readonly step: 'plan'; readonly plan: Plan };

export type Matched =
  | { readonly ok: true; readonly plan: Plan }
  | {
      readonly ok: false;
      readonly why: 'too-large' | 'pins' | 'out-of-time';
      readonly errors: readonly TableError[];
    };
