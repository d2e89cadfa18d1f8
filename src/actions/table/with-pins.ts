import type { Text } from '../../domain/text.ts';
import { setNames } from '../../domain/sibling-sets.ts';
import { judge } from '../../matching/judge.ts';
import type { Broken } from '../../matching/rule.ts';
import type { Deps } from '../deps.ts';
import { whereabouts } from '../whereabouts.ts';
import { type OfficeTable, frozen } from './office-table.ts';
import { rawYouth } from './raw.ts';
import { withSiblings } from './with-siblings.ts';

/** An accepted youth whom the rules would no longer place there: counted as living there instead of pinned. */
export interface Settled {
  readonly youth: string;
  readonly group: string;
  readonly because: readonly Text[];
}

/** What a run looks at, kept with it: the table, and who was counted as living somewhere already. */
export interface RunTable {
  readonly table: OfficeTable;
  readonly settled: readonly Settled[];
}

/**
 * Accepted youths become pinned newcomers, so that a run counts them among the arrivals. Where they no longer pass
 * every rule (accepted by hand despite one, or facts have moved), they stay counted as living there: a person's
 * decision stands, and one old exception never stops a run.
 */
export function withPins(
  table: OfficeTable,
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now'>,
): RunTable {
  const accepted = acceptedPlacements(deps);
  const settled: Settled[] = [];
  let pinned = table;
  for (const group of new Set(accepted.map(({ groupCode }) => groupCode))) {
    const here = accepted.filter(({ groupCode }) => groupCode === group);
    const tried = here.reduce(unsettle(deps), pinned);
    // A pin the youth now refuses is no valid table, so the rules are asked without pins.
    const unpinned = frozen({ ...tried, pinned: [] });
    const { broken } = judge(unpinned, group, withSiblings(tried, codesOf(here)));
    if (broken.length === 0) pinned = tried;
    else settled.push(...here.map(({ youthCode }) => asSettled(youthCode, group, broken)));
  }
  return { table: pinned, settled };
}

type Accepted = ReturnType<typeof acceptedPlacements>[number];

function acceptedPlacements({ store }: Pick<Deps, 'store'>) {
  const facts = new Map(store.youths.listAccepted().map((youth) => [youth.id, youth.facts]));
  const sets = setNames(store.youths.listSiblingSets());
  const vacancies = new Map(store.vacancies.list().map((vacancy) => [vacancy.id, vacancy.facts]));
  return store.placements.listToCome().map((placement) => ({
    ...placement,
    facts: facts.get(placement.youthId),
    siblings: sets.get(placement.youthId),
    vacancy: vacancies.get(placement.vacancyId),
  }));
}

/** Out of the house again and onto the table, with the place they had been given. */
const unsettle =
  (deps: Pick<Deps, 'store' | 'gazetteer'>) =>
  (
    table: OfficeTable,
    { youthCode, groupCode, startsOn, facts, siblings, vacancy }: Accepted,
  ): OfficeTable => {
    if (facts === undefined) return table;
    const youth = { ...rawYouth(facts, whereabouts(deps), siblings), startFrom: startsOn };
    return {
      ...table,
      youths: [...table.youths, youth],
      groups: table.groups.map((group) =>
        group.code !== groupCode
          ? group
          : {
              ...group,
              residents: group.residents.filter(({ code }) => code !== youthCode),
              vacancies:
                vacancy === undefined ? group.vacancies : oneMore(group.vacancies, vacancy),
            },
      ),
      pinned: [...table.pinned, [youthCode, groupCode]],
    };
  };

function oneMore(
  vacancies: OfficeTable['groups'][number]['vacancies'],
  { code, from, until }: { code: string; from: string; until: string | null },
) {
  const there = vacancies.some((vacancy) => vacancy.code === code);
  return there
    ? vacancies.map((vacancy) =>
        vacancy.code === code ? { ...vacancy, places: vacancy.places + 1 } : vacancy,
      )
    : [...vacancies, { code, from, until, places: 1 }];
}

const codesOf = (accepted: readonly Accepted[]): string[] =>
  accepted.map(({ youthCode }) => youthCode);

const asSettled = (youth: string, group: string, broken: readonly Broken[]): Settled => ({
  youth,
  group,
  because: broken.map(({ why }) => why),
});
