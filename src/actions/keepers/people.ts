import type { KeptApart, ResidentFacts } from '../../domain/group.ts';
import type { YouthFacts } from '../../domain/youth.ts';
import { apartList } from '../../lists/apart.ts';
import { residentList } from '../../lists/residents.ts';
import { youthList } from '../../lists/youths.ts';
import { type Keeper, found, usedBy } from './keeper.ts';

export const youths: Keeper<YouthFacts> = {
  list: youthList,
  rows: (store) => store.youths.list().map(({ facts }) => facts),
  clash: (_rows, store) => (row) =>
    store.residents.findByCode(row.code) === undefined ? [] : [usedBy('een bewoner', 'a resident')],
  add: (row, { deps, pen, ink, organisationId }) =>
    pen.youths.add(deps.newId(), organisationId, row, ink),
  change: (row, { deps, pen, ink }) =>
    pen.youths.change(found(deps.store.youths.findByCode(row.code)).id, row, ink),
};

export const residents: Keeper<ResidentFacts> = {
  list: residentList,
  rows: (store) => store.residents.list().map(({ facts }) => facts),
  clash: (_rows, store) => (row) =>
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

export const apart: Keeper<KeptApart> = {
  list: apartList,
  rows: (store) => store.keptApart.list(),
  clash: () => () => [],
  add: (row, { pen, ink }) => pen.keptApart.put(row, ink),
  change: (row, { pen, ink }) => pen.keptApart.put(row, ink),
};
