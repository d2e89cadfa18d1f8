import type { Code } from '../domain/ids.ts';
import { type CostOfOption, costOfOption } from '../matching/explain/cost-of-option.ts';
import { costOfEmptyPlace, costOfForbidding } from '../matching/explain/cost-of-refusal.ts';
import type { Run } from '../store/runs.ts';
import type { Deps } from './deps.ts';
import { readRun } from './table/read-run.ts';

const seconds = 20;

/**
 * What sending this youth to this group would cost the plan of this run: worked out anew on the run's own table, in
 * a process of its own. Nothing for a run without a plan, and for people and groups that were not on its table.
 */
export async function costOfChoice(
  { think }: Pick<Deps, 'think'>,
  run: Run,
  { youth, group }: { readonly youth: Code; readonly group: Code },
): Promise<CostOfOption | undefined> {
  const { table, plan } = readRun(run);
  const there =
    table.youths.some(({ code }) => code === youth) &&
    table.groups.some(({ code }) => code === group);
  if (plan === undefined || !there) return undefined;
  return costOfOption(table, plan, youth, group, (again) =>
    think(again, { solver: 'auto', seconds }),
  );
}

/** The same when this youth does not go to this group. What was accepted already is not put in doubt here. */
export async function costOfDeclining(
  { think }: Pick<Deps, 'think'>,
  run: Run,
  { youth, group }: { readonly youth: Code; readonly group: Code },
): Promise<CostOfOption | undefined> {
  const { table, plan } = readRun(run);
  const there = plan?.placements.some((one) => one.youth === youth && one.group === group);
  const accepted = table.pinned.some(([code]) => code === youth);
  if (plan === undefined || there !== true || accepted) return undefined;
  return costOfForbidding(table, plan, youth, group, (again) =>
    think(again, { solver: 'auto', seconds }),
  );
}

/** The same when one place of this vacancy stays empty. */
export async function costOfLeavingEmpty(
  { think }: Pick<Deps, 'think'>,
  run: Run,
  { vacancy }: { readonly vacancy: Code },
): Promise<{ readonly group: Code; readonly cost: CostOfOption } | undefined> {
  const { table, plan } = readRun(run);
  const group = table.groups.find(({ vacancies }) =>
    vacancies.some(({ code }) => code === vacancy),
  );
  if (plan === undefined || group === undefined) return undefined;
  const cost = await costOfEmptyPlace(table, plan, vacancy, (again) =>
    think(again, { solver: 'auto', seconds }),
  );
  return { group: group.code, cost };
}
