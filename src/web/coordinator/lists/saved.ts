import type { Response } from 'express';
import type { FilteredList } from '../../../domain/own-desk.ts';
import type { PageDeps } from '../../page-deps.ts';
import { who } from '../../visit.ts';
import { type Asked, type ListKind, queryOf } from './asked.ts';

/** The filters somebody kept of a list, as links, and what could be kept now. */
export function savedFilters(
  { store }: PageDeps,
  res: Response,
  { list, kind, asked }: { list: FilteredList; kind: Omit<ListKind, 'read'>; asked: Asked },
) {
  // Which leaf somebody was at is no part of what they asked.
  const query = queryOf({ ...asked, page: undefined }, kind.usual);
  return {
    list,
    query,
    kept: store.ownDesk.listFilters(who(res, 'coordinator').id, list).map((one) => ({
      name: one.name,
      href: one.query === '' ? kind.path : `${kind.path}?${one.query}`,
      current: one.query === query,
    })),
  };
}
