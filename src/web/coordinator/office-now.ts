import { othersInPool } from '../../actions/pool.ts';
import { groupsThatFit, youthsThatFit } from '../../actions/table/fits-today.ts';
import { officeTable } from '../../actions/table/office-table.ts';
import { tableOfToday } from '../../actions/table/table-of-today.ts';
import type { Table } from '../../matching/table.ts';
import { lookedUpWhileQuiet, whileQuiet } from '../while-quiet.ts';

/** The office as it is now, to look at. */
export const officeNow = whileQuiet((deps) => officeTable(deps));

/** The youths an organisation keeps who wait, longest first. */
export const ownWaiting = whileQuiet((deps, organisationId) =>
  deps.store.youths.listWaitingForOrganisation(organisationId),
);

/** Youths of other organisations, as this one may see them. */
export const othersNow = lookedUpWhileQuiet((deps, organisationId) =>
  othersInPool(deps, organisationId),
);

/** The same as a table of the matching, for whoever asks what could be. */
export const tableNow = whileQuiet((deps): Table => tableOfToday(deps));

/** The groups that fit a youth now, asked one by one: a leaf of a long list need not wait for all of it. */
export const groupsNow = whileQuiet((deps) => groupsThatFit(tableNow(deps)));

/** For a place everybody who fits now, in the same way. */
export const youthsNow = whileQuiet((deps) => youthsThatFit(tableNow(deps)));
