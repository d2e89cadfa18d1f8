import type { Plan } from '../plan.ts';
import type { Group, Table } from '../table.ts';
import { type CostOfOption, type MatchAgain, costBetween } from './cost-of-option.ts';

/** What the plan as a whole pays when this youth does not come to this group. */
export const costOfForbidding = (
  table: Table,
  plan: Plan,
  youth: string,
  group: string,
  match: MatchAgain,
): Promise<CostOfOption> => {
  const excluded = [...table.excluded, [youth, group] as const].sort(byCodes);
  return costBetween(table, plan, { ...table, excluded }, match);
};

/** What the plan as a whole pays when one place of this vacancy stays empty. */
export const costOfEmptyPlace = (
  table: Table,
  plan: Plan,
  vacancy: string,
  match: MatchAgain,
): Promise<CostOfOption> => {
  const groups = table.groups.map((group) => withOneLess(group, vacancy));
  return costBetween(table, plan, { ...table, groups }, match);
};

const withOneLess = (group: Group, code: string): Group => ({
  ...group,
  vacancies: group.vacancies
    .map((one) => (one.code === code ? { ...one, places: one.places - 1 } : one))
    .filter(({ places }) => places > 0),
});

const byCodes = ([a, x]: readonly [string, string], [b, y]: readonly [string, string]): number =>
  `${a} ${x}` < `${b} ${y}` ? -1 : 1;
