import { othersInPool } from '../../actions/pool.ts';
import { groupsThatFit, youthsThatFit } from '../../actions/table/fits-today.ts';
import { officeTable } from '../../actions/table/office-table.ts';
import { tableOfToday } from '../../actions/table/table-of-today.ts';
import type { Id } from '../../domain/ids.ts';
import type { PageDeps } from '../page-deps.ts';
import { lookedUpWhileQuiet, whileQuiet } from '../while-quiet.ts';

/** The office as it is now, to look at; it is remembered where it is made. */
export const officeNow = officeTable;

/** The youths an organisation keeps who wait, longest first. */
export const ownWaiting = ({ store }: PageDeps, organisationId: Id) =>
  store.youths.listWaitingForOrganisation(organisationId);

/** Youths of other organisations, as this one may see them. */
export const othersNow = lookedUpWhileQuiet((deps, organisationId) =>
  othersInPool(deps, organisationId),
);

/** The same as a table of the matching, for whoever asks what could be. */
export const tableNow = tableOfToday;

/** The groups that fit a youth now, asked one by one: a leaf of a long list need not wait for all of it. */
export const groupsNow = whileQuiet((deps) => groupsThatFit(tableNow(deps)));

/** For a place everybody who fits now, in the same way. */
export const youthsNow = whileQuiet((deps) => youthsThatFit(tableNow(deps)));
