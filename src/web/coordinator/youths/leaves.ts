import type { Filter } from './filter.ts';

const onOnePage = 100;

/** A long list in leaves of a hundred, with the addresses of the leaf before and the leaf after. */
export function leafOf<T>(all: readonly T[], filter: Filter) {
  const last = Math.max(1, Math.ceil(all.length / onOnePage));
  const page = Math.min(filter.page, last);
  // What was searched for stands in no address, so a search has one leaf.
  const mayLink = filter.q === '';
  return {
    rows: all.slice((page - 1) * onOnePage, page * onOnePage),
    page,
    last,
    before: page > 1 && mayLink ? addressOf({ ...filter, page: page - 1 }) : undefined,
    after: page < last && mayLink ? addressOf({ ...filter, page: page + 1 }) : undefined,
  };
}

/** The address of a filtered list; never with what was searched for in it. */
export function addressOf(filter: Filter): string {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...filter, q: '' })) {
    if (value !== undefined && value !== '' && value !== usual[key]) asked.set(key, String(value));
  }
  const words = asked.toString();
  return words === '' ? '/coordinator/youths' : `/coordinator/youths?${words}`;
}

const usual: Readonly<Record<string, unknown>> = { status: 'waiting', page: 1 };
