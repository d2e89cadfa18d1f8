import type { VacancyFacts } from '../../domain/vacancy.ts';
import { vacancyList } from '../../lists/vacancies.ts';
import { type Keeper, found, usedBy } from './keeper.ts';

export const vacancies: Keeper<VacancyFacts> = {
  list: vacancyList,
  rows: (store) => store.vacancies.list().map(({ facts }) => facts),
  clash: (_rows, store) => (row) => {
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
