import { type RunSeen, readRun } from '../../../actions/table/read-run.ts';
import type { Code, Id } from '../../../domain/ids.ts';
import { type FewestChanges, fewestChanges } from '../../../matching/explain/fewest-changes.ts';
import { type Option, optionsOf } from '../../../matching/explain/options.ts';
import { type WhyUnplaced, whyUnplaced } from '../../../matching/explain/unplaced.ts';
import type { Plan } from '../../../matching/plan.ts';
import type { Table } from '../../../matching/table.ts';
import type { Run } from '../../../store/runs.ts';
import { askedOnce } from '../../asked-once.ts';
import type { PageDeps } from '../../page-deps.ts';
import { untilErased } from '../../until-erased.ts';

/** A run with its reasons. It follows from what was kept, and from nothing else. */
export interface ExplainedRun extends RunSeen {
  readonly plan: Plan;
  /** Those who waited, longest first; who was accepted before is not among them. */
  readonly youths: readonly ExplainedYouth[];
}

/** The reasons are dear, and a leaf shows those of a few: each is worked out once somebody asks. */
export interface ExplainedYouth {
  readonly code: Code;
  readonly isPlaced: boolean;
  /** The groups that fit, for who got a place. Why it is this one was kept with the proposal. */
  readonly options: () => readonly Option[];
  /** Why there is no place, for who got none. */
  readonly none: () => WhyNone | undefined;
}

/** With the changes that would do together, where no single one would. */
export type WhyNone = WhyUnplaced & { readonly fewest: FewestChanges | undefined };

const mostRemembered = 6;

/** Nothing for a run without a plan. */
export type Explain = (run: Run) => ExplainedRun | undefined;

/** Explains runs, and remembers the last few: a page that is opened again need not think again. */
export function explanations(deps: Pick<PageDeps, 'store'>): Explain {
  const memory = untilErased<Id, ExplainedRun>(deps);
  return (run) => {
    const known = memory();
    const found = known.get(run.id) ?? explain(run);
    known.delete(run.id);
    if (found !== undefined) known.set(run.id, found);
    const oldest = known.size > mostRemembered ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return found;
  };
}

/** The run before this one, to tell what changed. */
export function explainedBefore(
  { store }: Pick<PageDeps, 'store'>,
  explain: Explain,
  { number }: Run,
): { readonly run: Run; readonly explained: ExplainedRun } | undefined {
  const run = store.runs.findBefore(number);
  const explained = run && explain(run);
  return run && explained && { run, explained };
}

function explain(run: Run): ExplainedRun | undefined {
  const { plan, ...seen } = readRun(run);
  if (plan === undefined) return undefined;
  const { table } = seen;
  const pinned = new Set(table.pinned.map(([youth]) => youth));
  const placed = new Set(plan.placements.map(({ youth }) => youth));
  const waiting = table.youths
    .filter(({ code }) => !pinned.has(code))
    .toSorted((a, b) => (a.waitingSince < b.waitingSince ? -1 : 1));
  const youths = waiting.map(({ code }): ExplainedYouth => {
    const isPlaced = placed.has(code);
    return {
      code,
      isPlaced,
      options: askedOnce(() => (isPlaced ? optionsOf(table, plan, code) : [])),
      none: askedOnce(() => (isPlaced ? undefined : whyNone(table, plan, code))),
    };
  });
  return { ...seen, plan, youths };
}

function whyNone(table: Table, plan: Plan, code: Code): WhyNone {
  const why = whyUnplaced(table, plan, code);
  const isAsked = why.nearest === undefined && why.rivals.length === 0;
  return { ...why, fewest: isAsked ? fewestChanges(table, why) : undefined };
}
