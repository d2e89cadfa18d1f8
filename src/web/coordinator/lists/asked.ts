import { z } from 'zod';

/** What a list was asked for: what stands behind the question mark of its address. */
export type Asked = Readonly<Record<string, string | number | undefined>>;

/** A list of which a filter can be kept: where it is, how its question is read, and what goes without saying. */
export interface ListKind<F extends Asked = Asked> {
  readonly path: string;
  /** A word that is not known asks nothing, so an old link still works. */
  readonly read: (query: unknown) => F;
  readonly usual: Asked;
}

export const leafNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .catch(1);

export const oneOrNone = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words).optional().catch(undefined);

/** By one of these columns: up, or down with a dash before it. */
export const sortedBy = (columns: readonly string[], usual: string) =>
  z
    .string()
    .refine((word) => columns.includes(word.replace(/^-/, '')))
    .catch(usual);

/** What was searched for may be a name: it stands in no address and is kept nowhere. */
const neverSaid = 'q';

export function queryOf(asked: Asked, usual: Asked): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) {
    if (key === neverSaid || value === undefined || value === '' || value === usual[key]) continue;
    words.set(key, String(value));
  }
  return words.toString();
}

export function addressOf({ path, usual }: Omit<ListKind, 'read'>, asked: Asked): string {
  const query = queryOf(asked, usual);
  return query === '' ? path : `${path}?${query}`;
}
