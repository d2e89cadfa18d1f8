import type { GroupFacts } from '../../domain/group.ts';
import { groupList } from '../../lists/groups.ts';
import type { Store } from '../../store/index.ts';
import { type Clash, type Keeper, found } from './keeper.ts';

export const groups: Keeper<GroupFacts> = {
  list: groupList,
  rows: (store) => {
    const names = new Map(store.providers.list().map(({ code, name }) => [code, name]));
    return store.groups
      .list()
      .map(({ facts }) => ({ ...facts, providerName: names.get(facts.providerCode) ?? '' }));
  },
  clash(rows, store) {
    const names = providerNames(rows, store);
    return (row) => [...otherProvider(row, store), ...otherName(row, names)];
  },
  add(row, { deps, pen, ink }) {
    const { store, newId } = deps;
    if (store.providers.findByCode(row.providerCode) === undefined) {
      pen.providers.add({ id: newId(), code: row.providerCode, name: row.providerName }, ink);
    }
    pen.groups.add(newId(), found(store.providers.findByCode(row.providerCode)).id, row, ink);
  },
  change: (row, { deps, pen, ink }) =>
    pen.groups.change(found(deps.store.groups.findByCode(row.code)).id, row, ink),
};

function otherProvider(row: GroupFacts, store: Store): Clash[] {
  const there = store.groups.findByCode(row.code);
  if (there === undefined || there.facts.providerCode === row.providerCode) return [];
  const own = there.facts.providerCode;
  return [
    {
      column: 'providerCode',
      error: {
        nl: `Deze groep hoort bij aanbieder ${own}. Een groep verhuist niet: kies een nieuwe code.`,
        en: `This group belongs to provider ${own}. A group does not move: choose a new code.`,
      },
    },
  ];
}

/** What each provider is called: as kept, else as the first row says. */
const providerNames = (rows: readonly GroupFacts[], store: Store): ReadonlyMap<string, string> =>
  new Map([
    ...rows.map((row) => [row.providerCode, row.providerName] as const).reverse(),
    ...store.providers.list().map(({ code, name }) => [code, name] as const),
  ]);

function otherName(row: GroupFacts, names: ReadonlyMap<string, string>): Clash[] {
  const first = names.get(row.providerCode);
  if (first === undefined || first === row.providerName) return [];
  return [
    {
      column: 'providerName',
      error: {
        nl: `Aanbieder ${row.providerCode} heet “${first}”. Gebruik dezelfde naam, of een andere code.`,
        en: `Provider ${row.providerCode} is called “${first}”. Use the same name, or another code.`,
      },
    },
  ];
}
