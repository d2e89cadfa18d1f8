import type { Code } from '../domain/ids.ts';
import {
  type CostOfOption,
  costOfOption,
  type MatchAgain,
} from '../matching/explain/cost-of-option.ts';
import type { Deps } from './deps.ts';
import { tableOfToday } from './table/table-of-today.ts';

/** So long may a person wait for the page on which she decides. */
const secondsInAll = 10;

/**
 * What it means for everybody today when this youth goes to this group: the best plan of today beside the best that
 * sends them there. Both are worked out anew; runs of last week do not know of this morning.
 */
export async function costToday(
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now' | 'think'>,
  { youth, group }: { readonly youth: Code; readonly group: Code },
): Promise<CostOfOption> {
  const [cost] = await costsToday(deps, { youth, groups: [group] });
  return cost ?? { ok: false, why: 'not-solved' };
}

/** The same for several groups, in their order; the best plan of today is worked out once. */
export async function costsToday(
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now' | 'think'>,
  { youth, groups }: { readonly youth: Code; readonly groups: readonly Code[] },
): Promise<readonly CostOfOption[]> {
  const ends = deps.now().getTime() + secondsInAll * 1000;
  const match: MatchAgain = async (table) => {
    const seconds = (ends - deps.now().getTime()) / 1000;
    return seconds <= 0 ? { ok: false } : deps.think(table, { solver: 'auto', seconds });
  };
  const table = tableOfToday(deps);
  const today = await match(table);
  const costs: CostOfOption[] = [];
  for (const group of groups) {
    costs.push(
      today.ok
        ? await costOfOption(table, today.plan, youth, group, match)
        : { ok: false, why: 'not-solved' },
    );
  }
  return costs;
}
