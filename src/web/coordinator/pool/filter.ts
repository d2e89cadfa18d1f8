import { z } from 'zod';
import type { PoolProjection } from '../../../domain/pool-projection.ts';
import { type ListKind, leafNumber, oneOrNone, sortedBy } from '../lists/asked.ts';
import type { Keys } from '../lists/leaf.ts';
import { ageBands, urgencies } from '../youths/filter.ts';

type Band = keyof typeof ageBands;
export const bandNames = Object.keys(ageBands) as [Band, ...Band[]];

const columns = ['code', 'ages', 'region', 'urgency', 'since', 'flags'] as const;

/** What the list of other organisations' youths can be asked. */
const Filter = z.object({
  urgency: oneOrNone(urgencies),
  age: oneOrNone(bandNames),
  region: z.string().max(40).catch(''),
  sort: sortedBy(columns, 'since'),
  page: leafNumber,
});
export type PoolFilter = z.infer<typeof Filter>;

export const poolKind: ListKind<PoolFilter> = {
  path: '/coordinator/pool',
  read: (query) => Filter.parse(query),
  usual: { sort: 'since', page: 1 },
};

export const isAsked =
  ({ urgency, age, region }: PoolFilter) =>
  (one: PoolProjection): boolean =>
    (urgency === undefined || one.urgency === urgency) &&
    (region === '' || one.region === region) &&
    (age === undefined || overlaps(one.ages, ageBands[age]));

/** Their ages are known two years wide only, so whoever may be of this age is shown. */
const overlaps = (
  [from, to]: readonly [number, number],
  [least, most]: readonly [number, number],
): boolean => from <= most && to >= least;

const inHurry = { crisis: 0, urgent: 1, regular: 2 } as const;

export const poolKeys: Keys<PoolProjection> = {
  code: ({ code }) => code,
  ages: ({ ages: [from] }) => from,
  region: ({ region }) => region ?? '',
  urgency: ({ urgency }) => inHurry[urgency],
  since: ({ waitingSince }) => waitingSince,
  flags: ({ flags }) => flags,
};
