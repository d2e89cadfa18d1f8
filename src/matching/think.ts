import type { Progress } from './match.ts';
import type { Plan, SolverName } from './plan.ts';
import type { Certificate } from './pricing/certificate.ts';
import type { Table, TableError } from './table.ts';

/** Matches away from the pages: it always answers in time, and never with a plan that breaks a rule. */
export type Think = (table: Table, asked: ThinkOptions) => Promise<Thought>;

export interface ThinkOptions {
  readonly solver: 'auto' | SolverName;
  readonly seconds: number;
  readonly withPrices?: boolean;
  /** The answer is wanted no more. */
  readonly signal?: AbortSignal;
  /** The best there is by now will do: it comes soon after, with what is proven of it. */
  readonly enough?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export type Thought =
  | { readonly ok: true; readonly plan: Plan; readonly prices?: Certificate }
  | {
      readonly ok: false;
      readonly why: 'too-large' | 'pins' | 'out-of-time' | 'stopped' | 'crashed';
      readonly errors?: readonly TableError[];
    };
