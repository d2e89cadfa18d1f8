import { z } from 'zod';
import { Code } from '../../../domain/ids.ts';
import { plainWords } from '../../../domain/plain-words.ts';
import { type ListKind, leafNumber, oneOrNone, sortedBy } from '../lists/asked.ts';
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
const columns = ['code', 'age', 'waits', 'hurry', 'where', 'proposal', 'today'] as const;

/** What the waiting list can be asked. */
export const Filter = z.object({
  q: z.string().max(80).catch(''),
  status: z.enum(statuses).catch('waiting'),
  urgency: oneOrNone(urgencies),
  age: oneOrNone(bandNames),
  need: Code.or(z.literal('')).catch(''),
  open: oneOrNone(opens),
  sort: sortedBy(columns, '-waits'),
  page: leafNumber,
});
export type Filter = z.infer<typeof Filter>;

export const youthsKind: ListKind<Filter> = {
  path: '/coordinator/youths',
  read: (query) => Filter.parse(query),
  usual: { status: 'waiting', sort: '-waits', page: 1 },
};

type Known = Pick<Waiter, 'facts' | 'age'>;

/** Who is asked for, whatever their status. */
export const isWanted =
  ({ q, urgency, age, need }: Filter) =>
  ({ facts, age: years }: Known): boolean =>
    (q === '' ||
      [facts.code, facts.name].some((words) => plainWords(words).includes(plainWords(q)))) &&
    (urgency === undefined || facts.urgency === urgency) &&
    (age === undefined || isBetween(years, ageBands[age])) &&
    (need === '' || facts.needs.includes(need));

/** Of those who wait: without a place that fits, without a proposal, or with a term that ends soon. */
export function isOpenFor(open: Filter['open']): (waiter: Waiter) => boolean {
  if (open === 'no-place') return ({ fits }) => fits() === 0;
  if (open === 'no-proposal') return ({ proposals }) => proposals.length === 0;
  if (open === 'lapsing') return ({ terms }) => terms.length > 0;
  return () => true;
}

export const isNarrowed = ({ q, urgency, age, need, open }: Filter): boolean =>
  [q, urgency ?? '', age ?? '', need, open ?? ''].some((word) => word !== '');

const isBetween = (age: number, [least, most]: readonly [number, number]): boolean =>
  age >= least && age <= most;
