import type { Code } from '../domain/ids.ts';
import type { MatchAgain } from '../matching/explain/cost-of-option.ts';
import { type Candidate, whoFits } from '../matching/explain/who-fits.ts';
import type { Vacancy } from '../matching/table.ts';
import type { Deps } from './deps.ts';
import { tableOfToday } from './table/table-of-today.ts';

/** So long may a person look at an empty page. */
const secondsInAll = 20;

/**
 * Who could have this place today, and what the region gains by it; the place need not be published yet. Nothing when
 * even the plan of today could not be worked out in time.
 */
export async function whoFitsToday(
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now' | 'think'>,
  asked: { readonly group: Code; readonly vacancy: Vacancy },
): Promise<readonly Candidate[] | undefined> {
  const ends = deps.now().getTime() + secondsInAll * 1000;
  const match: MatchAgain = async (table) => {
    const seconds = (ends - deps.now().getTime()) / 1000;
    return seconds <= 0 ? { ok: false } : deps.think(table, { solver: 'auto', seconds });
  };
  const table = tableOfToday(deps);
  const today = await match(table);
  return today.ok ? whoFits(table, today.plan, asked, match) : undefined;
}
