import type { ListedCode } from '../domain/code-list.ts';
import type { GroupFacts, KeptApart, ResidentFacts } from '../domain/group.ts';
import type { Text } from '../domain/text.ts';
import type { VacancyFacts } from '../domain/vacancy.ts';
import type { YouthFacts } from '../domain/youth.ts';
import { apartList, inOrder } from '../lists/apart.ts';
import { codeList } from '../lists/codes.ts';
import { groupList } from '../lists/groups.ts';
import type { List, ListKind } from '../lists/list.ts';
import { residentList } from '../lists/residents.ts';
import { vacancyList } from '../lists/vacancies.ts';
import { youthList } from '../lists/youths.ts';
import type { Pens, Store } from '../store/index.ts';
import type { Pen } from '../store/rows.ts';
import type { Deps } from './deps.ts';

/** How one kind of list is kept: what is there now, what can't be because of it, and how a row is written. */
export interface Keeper<Row> {
  readonly list: List<Row>;
  readonly rows: (store: Store) => Row[];
  /** What is wrong with a row because of what is kept already. */
  readonly clash: (
    row: Row,
    rows: readonly Row[],
    store: Store,
  ) => { column: string; error: Text }[];
  readonly add: (row: Row, hand: Hand) => void;
  readonly change: (row: Row, hand: Hand) => void;
}

export interface Hand {
  readonly deps: Deps;
  readonly pen: Pens;
  readonly ink: Pen;
}

const youths: Keeper<YouthFacts> = {
  list: youthList,
  rows: (store) => store.youths.list().map(({ facts }) => facts),
  clash: (row, _rows, store) =>
    store.residents.findByCode(row.code) === undefined ? [] : [usedBy('een bewoner', 'a resident')],
  add: (row, { deps, pen, ink }) => pen.youths.add(deps.newId(), row, ink),
  change: (row, { deps, pen, ink }) =>
    pen.youths.change(found(deps.store.youths.findByCode(row.code)).id, row, ink),
};

const groups: Keeper<GroupFacts> = {
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

const residents: Keeper<ResidentFacts> = {
  list: residentList,
  rows: (store) => store.residents.list().map(({ facts }) => facts),
  clash: (row, _rows, store) =>
    store.youths.findByCode(row.code) === undefined
      ? []
      : [
          usedBy(
            'een jongere; wie via dit systeem geplaatst is, telt al mee',
            'a youth; who was placed here counts already',
          ),
        ],
  add: (row, { deps, pen, ink }) => pen.residents.add(deps.newId(), row, ink),
  change: (row, { deps, pen, ink }) =>
    pen.residents.change(found(deps.store.residents.findByCode(row.code)).id, row, ink),
};

const vacancies: Keeper<VacancyFacts> = {
  list: vacancyList,
  rows: (store) => store.vacancies.list().map(({ facts }) => facts),
  clash(row, _rows, store) {
    const there = store.vacancies.findByCode(row.code);
    if (there === undefined) {
      return store.vacancies.isKnown(row.code)
        ? [usedBy('een ingetrokken vacature', 'a withdrawn vacancy')]
        : [];
    }
    if (there.facts.groupCode !== row.groupCode) return [moved(there.facts.groupCode)];
    return row.places < there.taken ? [belowTaken(there.taken)] : [];
  },
  add: (row, { deps, pen, ink }) =>
    pen.vacancies.add(
      deps.newId(),
      found(deps.store.groups.findByCode(row.groupCode)).id,
      row,
      ink,
    ),
  change: (row, { deps, pen, ink }) =>
    pen.vacancies.change(found(deps.store.vacancies.findByCode(row.code)).id, row, ink),
};

const apart: Keeper<KeptApart> = {
  list: apartList,
  rows: (store) => store.keptApart.list(),
  clash: () => [],
  add: (row, { pen, ink }) => pen.keptApart.put(inOrder(row), ink),
  change: (row, { pen, ink }) => pen.keptApart.put(inOrder(row), ink),
};

const codes: Keeper<ListedCode> = {
  list: codeList,
  rows: (store) => store.codes.list(),
  clash: () => [],
  add: (row, { pen, ink }) => pen.codes.put(row, ink),
  change: (row, { pen, ink }) => pen.codes.put(row, ink),
};

const keepers = { youths, groups, residents, vacancies, apart, codes };

/** Calls `use` with the keeper of this kind, whatever its rows are. */
export function withKeeper<T>(kind: ListKind, use: <Row>(keeper: Keeper<Row>) => T): T {
  switch (kind) {
    case 'youths':
      return use(keepers.youths);
    case 'groups':
      return use(keepers.groups);
    case 'residents':
      return use(keepers.residents);
    case 'vacancies':
      return use(keepers.vacancies);
    case 'apart':
      return use(keepers.apart);
    case 'codes':
      return use(keepers.codes);
  }
}

const usedBy = (nl: string, en: string) => ({
  column: 'code',
  error: {
    nl: `Deze code is al van ${nl}. Kies een andere code.`,
    en: `This code belongs to ${en}. Choose another code.`,
  },
});

const moved = (group: string) => ({
  column: 'groupCode',
  error: {
    nl: `Deze vacature hoort bij groep ${group}. Maak voor een andere groep een nieuwe vacature.`,
    en: `This vacancy belongs to group ${group}. Make a new vacancy for another group.`,
  },
});

const belowTaken = (taken: number) => ({
  column: 'places',
  error: {
    nl: `Er zijn al ${taken} plekken van deze vacature gegeven. Vul minstens ${taken} in.`,
    en: `${taken} places of this vacancy were given already. Fill in at least ${taken}.`,
  },
});

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

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('Something that was just there is gone');
  return thing;
}
