import type { Database } from 'better-sqlite3';
import type { Id } from '../domain/ids.ts';
import { type FilteredList, SavedFilter } from '../domain/own-desk.ts';
import { type Pen, penned } from './rows.ts';

/** How somebody arranged their own desk: filters by name, and whether keys do things. */
export function ownDeskStore(db: Database) {
  const filters = db.prepare(/* sql */ `
    select id, list, name, query from saved_filters
    where account_id = @accountId and list = @list order by name, id`);
  const shortcuts = db
    .prepare(/* sql */ `select shortcuts from desk_settings where account_id = @accountId`)
    .pluck();
  const insertFilter = db.prepare(/* sql */ `
    insert into saved_filters (id, account_id, list, name, query, saved_at)
    values (@id, @by, @list, @name, @query, @at)
    on conflict (account_id, list, name) do update set query = @query, saved_at = @at`);
  const deleteFilter = db.prepare(/* sql */ `
    delete from saved_filters where id = @id and account_id = @accountId`);
  const setShortcuts = db.prepare(/* sql */ `
    insert into desk_settings (account_id, shortcuts, set_at) values (@by, @shortcuts, @at)
    on conflict (account_id) do update set shortcuts = @shortcuts, set_at = @at`);

  const reads = {
    listFilters: (accountId: Id, list: FilteredList): SavedFilter[] =>
      filters.all({ accountId, list }).map((row) => SavedFilter.parse(row)),
    /** As long as nobody says otherwise, they do. */
    hasShortcuts: (accountId: Id): boolean => shortcuts.get({ accountId }) !== 0,
  };

  const writes = {
    /** In the place of one with the same name, if there is one. */
    keepFilter(filter: SavedFilter, pen: Pen): void {
      insertFilter.run({ ...filter, ...penned(pen) });
    },
    /** Whether there was one to forget. */
    forgetFilter: (id: Id, accountId: Id): boolean =>
      deleteFilter.run({ id, accountId }).changes > 0,
    setShortcuts(on: boolean, pen: Pen): void {
      setShortcuts.run({ shortcuts: on ? 1 : 0, ...penned(pen) });
    },
  };

  return { reads, writes };
}
