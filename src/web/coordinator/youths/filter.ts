import { z } from 'zod';
import type { Waiter } from './waiters.ts';

export const statuses = ['waiting', 'accepted', 'living', 'off'] as const;
export const urgencies = ['crisis', 'urgent', 'regular'] as const;
export const ageBands = {
  to11: [0, 11],
  to15: [12, 15],
  to17: [16, 17],
  from18: [18, 99],
} as const;
export const opens = ['no-place', 'no-proposal', 'lapsing'] as const;

type Band = keyof typeof ageBands;
const bandNames = Object.keys(ageBands) as [Band, ...Band[]];

/** What stands behind the question mark. A word that is not known asks nothing, so an old link still works. */
export const Filter = z.object({
  q: z.string().max(80).catch(''),
  status: z.enum(statuses).catch('waiting'),
  urgency: z.enum(urgencies).optional().catch(undefined),
  age: z.enum(bandNames).optional().catch(undefined),
  need: z.string().max(40).catch(''),
  open: z.enum(opens).optional().catch(undefined),
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .catch(1),
});
export type Filter = z.infer<typeof Filter>;

type Known = Pick<Waiter, 'facts' | 'age'>;

/** Who is asked for, whatever their status. */
export const isWanted =
  ({ q, urgency, age, need }: Filter) =>
  ({ facts, age: years }: Known): boolean =>
    [facts.code, facts.name].some((words) => plain(words).includes(plain(q))) &&
    (urgency === undefined || facts.urgency === urgency) &&
    (age === undefined || isBetween(years, ageBands[age])) &&
    (need === '' || facts.needs.includes(need));

/** Of those who wait: without a place that fits, without a proposal, or with a term that ends soon. */
export function isOpenFor(open: Filter['open']): (waiter: Waiter) => boolean {
  if (open === 'no-place') return ({ fits }) => fits === 0;
  if (open === 'no-proposal') return ({ proposals }) => proposals.length === 0;
  if (open === 'lapsing') return ({ terms }) => terms.length > 0;
  return () => true;
}

export const isNarrowed = ({ q, urgency, age, need, open }: Filter): boolean =>
  [q, urgency ?? '', age ?? '', need, open ?? ''].some((word) => word !== '');

const isBetween = (age: number, [least, most]: readonly [number, number]): boolean =>
  age >= least && age <= most;

/** People type names without their accents. */
const plain = (words: string): string =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
