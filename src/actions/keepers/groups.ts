import type { GroupFacts } from '../../domain/group.ts';
import type { Text } from '../../domain/text.ts';
import { groupList } from '../../lists/groups.ts';
import type { Store } from '../../store/index.ts';
import { type Keeper, found } from './keeper.ts';

export const groups: Keeper<GroupFacts> = {
  list: groupList,
  rows: (store) => {
    const names = new Map(store.providers.list().map(({ code, name }) => [code, name]));
    return store.groups
      .list()
      .map(({ facts }) => ({ ...facts, providerName: names.get(facts.providerCode) ?? '' }));
  },
  clash: (row, rows, store) => [...otherProvider(row, store), ...otherName(row, rows, store)],
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

function otherProvider(row: GroupFacts, store: Store): { column: string; error: Text }[] {
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

function otherName(
  row: GroupFacts,
  rows: readonly GroupFacts[],
  store: Store,
): { column: string; error: Text }[] {
  const first =
    store.providers.findByCode(row.providerCode)?.name ??
    rows.find(({ providerCode }) => providerCode === row.providerCode)?.providerName;
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
