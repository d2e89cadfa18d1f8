import { type Counts, type Mine, add, dayOf, today } from './counts.ts';
import { definitionAgain } from './definition.ts';
import type { Rows } from './rows.ts';

export type HomeNames = 'empty-days' | 'group-sizes' | 'definition';

/** What is told of homes: of those of a provider, or of all. */
export function homesAgain(rows: Rows, mine: Mine): Record<HomeNames, Counts> {
  const { all, newest, by, groups, groupFacts, real, starts, ends, from, to } = rows;
  const vacancies = all('vacancies').filter(mine);
  const terms = newest('vacancy_facts', 'vacancy_id');
  const away = by('vacancy_withdrawals', 'vacancy_id');
  let [places, empty] = [0, 0];
  for (const vacancy of vacancies) {
    const term = terms.get(String(vacancy['id']));
    if (term === undefined) continue;
    const gone = away.get(String(vacancy['id']))?.['withdrawn_at'];
    const stays = real.filter((row) => row['vacancy_id'] === vacancy['id']);
    let offered = 0;
    for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const isFree =
        day >= String(term['free_from']) &&
        (term['free_until'] === null || day <= String(term['free_until'])) &&
        (gone === undefined || day < dayOf(gone));
      if (!isFree) continue;
      offered += 1;
      const taken = stays.filter((row) => {
        const came = starts.get(String(row['id']))?.['started_on'] ?? row['starts_on'];
        const left = ends.get(String(row['id']))?.['ended_on'];
        return day >= String(came) && (left === undefined || day < String(left));
      }).length;
      empty += Math.max(0, Number(term['places']) - taken);
    }
    if (offered > 0) places += Number(term['places']);
  }
  const sizes: Counts = {};
  const homes = [...groups.values()].filter((row) => mine({ group_id: row['id'] ?? null }));
  for (const group of homes) {
    const size = Number(groupFacts(group['id'])?.['size']);
    const code = String(group['code']);
    const listed = [...newest('resident_facts', 'resident_id').values()]
      .map(
        (row) => JSON.parse(String(row['facts'])) as { groupCode: string; leftOn: string | null },
      ) // prettier-ignore
      .filter(
        (one) => one.groupCode === code && (one.leftOn === null || one.leftOn > today),
      ).length;
    const here = real.filter((row) => row['group_id'] === group['id'] && !ends.has(String(row['id']))).length; // prettier-ignore
    const band = (count: number) => (count <= 4 ? 'up-to-4' : count <= 6 ? '5-6' : 'above-6');
    add(sizes);
    add(sizes, 'size', band(size));
    add(sizes, 'residents', band(listed + here));
  }
  return {
    'empty-days': { 'empty/places': places, 'empty/per-place': places === 0 ? null : empty / places }, // prettier-ignore
    'group-sizes': sizes,
    definition: definitionAgain(homes.map(({ id: home }) => groupFacts(home) ?? {})),
  };
}
