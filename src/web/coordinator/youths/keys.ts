import type { Keys } from '../lists/leaf.ts';
import type { Other } from './others.ts';
import type { Waiter } from './waiters.ts';

const inHurry = { crisis: 0, urgent: 1, regular: 2 } as const;

/** What each column of the waiting list is sorted by. */
export const waiterKeys: Keys<Waiter> = {
  code: ({ facts }) => facts.code,
  age: ({ age }) => age,
  waits: ({ days }) => days,
  // The greatest hurry first, and within it the first term to end.
  hurry: ({ facts, terms }) => `${inHurry[facts.urgency]} ${terms[0]?.day ?? '9999'}`,
  where: ({ facts }) => `${facts.homePlace} ${facts.municipality}`,
  proposal: ({ proposals }) => proposals.length,
  today: ({ fits }) => fits(),
};

export const otherKeys: Keys<Other> = {
  code: ({ facts }) => facts.code,
  age: ({ age }) => age,
  where: ({ facts }) => `${facts.homePlace} ${facts.municipality}`,
};

export const youthCode = ({ facts }: Pick<Other, 'facts'>): string => facts.code;
