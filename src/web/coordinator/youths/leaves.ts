import type { Filter } from './filter.ts';

const onOnePage = 100;

/** A long list in leaves of a hundred, with the addresses of the leaf before and the leaf after. */
export function leafOf<T>(all: readonly T[], filter: Filter) {
  const last = Math.max(1, Math.ceil(all.length / onOnePage));
  const page = Math.min(filter.page, last);
  return {
    rows: all.slice((page - 1) * onOnePage, page * onOnePage),
    page,
    last,
    before: page > 1 ? addressOf(filter, page - 1) : undefined,
    after: page < last ? addressOf(filter, page + 1) : undefined,
  };
}

function addressOf(filter: Filter, page: number): string {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...filter, page })) {
    if (value !== undefined && value !== '') asked.set(key, String(value));
  }
  return `/coordinator/youths?${asked.toString()}`;
}
