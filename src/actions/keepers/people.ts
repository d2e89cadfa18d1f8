import type { KeptApart, ResidentFacts } from '../../domain/group.ts';
import type { Youth, YouthFacts } from '../../domain/youth.ts';
import { apartList } from '../../lists/apart.ts';
import { residentList } from '../../lists/residents.ts';
import { youthList } from '../../lists/youths.ts';
import type { Store } from '../../store/index.ts';
import { type Keeper, type Whose, found, usedBy } from './keeper.ts';

export const youths: Keeper<YouthFacts> = {
  list: youthList,
  rows: (store, whose) => youthsOf(store, whose).map(({ facts }) => facts),
  clash: (_rows, store, whose) => {
    const isElsewhere = elsewhere(store, whose);
    return (row) => {
      if (store.residents.isKnown(row.code)) return [usedBy('een bewoner', 'a resident')];
      return isElsewhere(row.code) ? [notHere] : [];
    };
  },
  add: (row, { deps, pen, ink, organisationId }) =>
    pen.youths.add(deps.newId(), organisationId, row, ink),
  change: (row, { deps, pen, ink }) =>
    pen.youths.change(found(deps.store.youths.findByCode(row.code)).id, row, ink),
};

export const residents: Keeper<ResidentFacts> = {
  list: residentList,
  rows: (store) => store.residents.list().map(({ facts }) => facts),
  clash: (_rows, store, whose) => {
    const isElsewhere = elsewhere(store, whose);
    return (row) => {
      if (isElsewhere(row.code)) return [notHere];
      return store.youths.findByCode(row.code) === undefined ? [] : [aYouth];
    };
  },
  add: (row, { deps, pen, ink }) => pen.residents.add(deps.newId(), row, ink),
  change: (row, { deps, pen, ink }) =>
    pen.residents.change(found(deps.store.residents.findByCode(row.code)).id, row, ink),
};

export const apart: Keeper<KeptApart> = {
  list: apartList,
  // A pair with somebody of another organisation is theirs to tell as well.
  rows: (store, whose) => {
    const isElsewhere = elsewhere(store, whose);
    return store.keptApart
      .list()
      .filter(({ personA, personB }) => ![personA, personB].some(isElsewhere));
  },
  clash: () => () => [],
  add: (row, { pen, ink }) => pen.keptApart.put(row, ink),
  change: (row, { pen, ink }) => pen.keptApart.put(row, ink),
};

const youthsOf = (store: Store, whose: Whose): readonly Youth[] =>
  whose === 'everybody'
    ? store.youths.list()
    : store.youths.listForOrganisation(whose.organisationId);

/** Whether it is of somebody, and of those who are asked about. */
export const isOf = (youth: Youth | undefined, whose: Whose): boolean =>
  youth !== undefined && (whose === 'everybody' || youth.organisationId === whose.organisationId);

/** Whether this code is of a youth of another organisation. */
const elsewhere =
  (store: Store, whose: Whose) =>
  (code: string): boolean => {
    const youth = store.youths.findByCode(code);
    return youth !== undefined && !isOf(youth, whose);
  };

const aYouth = usedBy(
  'een jongere; wie via dit systeem geplaatst is, telt al mee',
  'a youth; who was placed here counts already',
);

/** Says nothing of who has this code. */
const notHere = {
  column: 'code',
  error: {
    nl: 'Deze code kan hier niet. Kies een andere code.',
    en: 'This code cannot be used here. Choose another code.',
  },
};
