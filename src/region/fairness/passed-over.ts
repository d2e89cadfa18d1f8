import { besideThePlan } from '../../matching/explain/beside.ts';
import { acceptedElsewhere, companyOf, receiving } from '../../matching/explain/company.ts';
import { newcomersOf } from '../../matching/explain/newcomers.ts';
import { firstDifference, totalsOf } from '../../matching/explain/points.ts';
import type { Plan } from '../../matching/plan.ts';
import { type Register, registerOf } from '../../matching/register.ts';
import type { Group, Table, Youth } from '../../matching/table.ts';

/**
 * In which tier the others came first; `equal` where both ways were worth the same. Where the other way round was
 * better: `limit`, if only the farthest distance stood in the way, or `unfinished`, when the time was up.
 */
export type Because = '1' | '2' | '3' | '4' | 'equal' | 'limit' | 'unfinished';

/**
 * Who was proposed nowhere in this plan, while nobody but people who have waited less long would have had to make room;
 * with the reasons, each once. Whoever waits and is not in it, was not passed over.
 */
export function passedOver(table: Table, plan: Plan): ReadonlyMap<string, readonly Because[]> {
  const register = registerOf(table);
  const proposed = new Set(plan.placements.map(({ youth }) => youth));
  const newcomers = new Map(
    table.groups.map((group) => [group, newcomersOf(register, plan, group)]),
  );
  const found = table.youths
    .filter(({ code }) => !proposed.has(code))
    .map((youth): [string, Because[]] => {
      const reasons = [...newcomers].flatMap(
        ([group, others]) => becauseOf(register, plan, youth, group, others) ?? [],
      );
      return [youth.code, [...new Set(reasons)].sort()];
    });
  return new Map(found.filter(([, reasons]) => reasons.length > 0));
}

/** Nothing where nobody who has waited less long came instead. */
function becauseOf(
  register: Register,
  plan: Plan,
  youth: Youth,
  group: Group,
  newcomers: readonly Youth[],
): Because | undefined {
  const isLater = ({ code, waitingSince }: Youth): boolean =>
    waitingSince > youth.waitingSince && !register.pinned.has(code);
  if (!newcomers.some(isLater)) return undefined;
  const company = companyOf(register, youth, group);
  if (acceptedElsewhere(register, company, group).length > 0) return undefined;
  const staying = newcomers.filter((one) => !isLater(one) && !company.includes(one));
  const beside = besideThePlan(register, group, [...company, ...staying], newcomers);
  // With room for everybody, nobody came instead.
  if (beside === undefined || beside.displaced.length === 0) return undefined;
  const now = totalsOf(receiving(register, group, newcomers));
  const tier = firstDifference(now, beside.totals);
  if (tier === undefined) return 'equal';
  if (now[tier] > beside.totals[tier]) return tierNames[tier];
  return tier === 3 && plan.farthest !== undefined ? 'limit' : 'unfinished';
}

const tierNames = ['1', '2', '3', '4'] as const;

/** What the kept runs together say of one youth. */
export interface PassedOver {
  readonly code: string;
  readonly times: number;
  /** In how many of the runs this youth waited. */
  readonly runs: number;
  readonly because: readonly { readonly reason: Because; readonly times: number }[];
}

export interface RunSaid {
  /** Everybody who waited in that run. */
  readonly waiting: ReadonlySet<string>;
  readonly passed: ReturnType<typeof passedOver>;
}

/** Of the youths asked about, who was passed over in any of these runs: most often first. */
export function overRuns(
  codes: readonly string[],
  runs: readonly RunSaid[],
): readonly PassedOver[] {
  return codes
    .map((code): PassedOver => {
      const reasons = runs.flatMap(({ passed }) => passed.get(code) ?? []);
      const counted = Map.groupBy(reasons, (reason) => reason);
      return {
        code,
        times: runs.filter(({ passed }) => passed.has(code)).length,
        runs: runs.filter(({ waiting }) => waiting.has(code)).length,
        because: [...counted]
          .map(([reason, some]) => ({ reason, times: some.length }))
          .sort((a, b) => b.times - a.times),
      };
    })
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || (a.code < b.code ? -1 : 1));
}
