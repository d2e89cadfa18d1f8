import { type Asked, type ListKind, addressOf } from './asked.ts';

const onOneLeaf = 50;

/** What each column is sorted by. */
export type Keys<T> = Readonly<Record<string, (one: T) => string | number>>;

/** A heading: where it leads, and how the list stands by it now. */
export interface Heading {
  readonly href: string | undefined;
  readonly order: 'ascending' | 'descending' | undefined;
}

export interface Leaf<T> {
  readonly rows: readonly T[];
  readonly from: number;
  readonly to: number;
  readonly all: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly headings: Readonly<Record<string, Heading>>;
}

/** A long list sorted as was asked, in leaves of fifty, with the addresses of the leaf before and the leaf after. */
export function leafOf<T>(
  all: readonly T[],
  asked: Asked & { readonly page: number; readonly sort: string },
  {
    kind,
    keys,
    codeOf,
  }: { kind: Omit<ListKind, 'read'>; keys: Keys<T>; codeOf: (one: T) => string },
): Leaf<T> {
  const last = Math.max(1, Math.ceil(all.length / onOneLeaf));
  const page = Math.min(asked.page, last);
  // What was searched for stands in no address, so what was found has one leaf and one order.
  const mayLink = (asked['q'] ?? '') === '';
  const to = (more: Asked): string | undefined =>
    mayLink ? addressOf(kind, { ...asked, ...more }) : undefined;
  const begin = (page - 1) * onOneLeaf;
  const rows = sorted(all, asked.sort, { keys, codeOf }).slice(begin, begin + onOneLeaf);
  return {
    rows,
    from: rows.length === 0 ? 0 : begin + 1,
    to: begin + rows.length,
    all: all.length,
    before: page > 1 ? to({ page: page - 1 }) : undefined,
    after: page < last ? to({ page: page + 1 }) : undefined,
    headings: Object.fromEntries(
      Object.keys(keys).map((column) => {
        const order = orderBy(asked.sort, column);
        const next = order === 'ascending' ? `-${column}` : column;
        return [column, { order, href: to({ sort: next, page: 1 }) }];
      }),
    ),
  };
}

/** What is equal by this column stands in order of code, so that leaves never overlap. */
function sorted<T>(
  all: readonly T[],
  sort: string,
  { keys, codeOf }: { keys: Keys<T>; codeOf: (one: T) => string },
): readonly T[] {
  const key = keys[sort.replace(/^-/, '')];
  if (key === undefined) return all;
  const way = sort.startsWith('-') ? -1 : 1;
  return all
    .map((one) => ({ one, key: key(one), code: codeOf(one) }))
    .sort((a, b) => way * compare(a.key, b.key) || compare(a.code, b.code))
    .map(({ one }) => one);
}

const words = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));

function orderBy(sort: string, column: string): Heading['order'] {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : undefined;
}
