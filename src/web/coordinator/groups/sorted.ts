import { z } from 'zod';
import type { Group } from '../../../domain/group.ts';
import type { Member } from '../../household.ts';
import { type ListKind, leafNumber, sortedBy } from '../lists/asked.ts';
import type { Keys } from '../lists/leaf.ts';

const columns = ['code', 'provider', 'lives', 'ages', 'staff', 'free'] as const;

const Question = z.object({ sort: sortedBy(columns, 'code'), page: leafNumber });

/** The list of homes is asked for a leaf and an order; to find one there is the search. */
export const groupsKind: ListKind<z.infer<typeof Question>> = {
  path: '/coordinator/groups',
  read: (query) => Question.parse(query),
  usual: { sort: 'code', page: 1 },
};

/** A home, with what the list sorts by. */
export interface ListedGroup {
  readonly group: Group;
  readonly provider: string;
  readonly members: readonly Member[];
  readonly free: number;
}

export const groupKeys: Keys<ListedGroup> = {
  code: ({ group }) => group.facts.code,
  provider: ({ provider }) => provider,
  lives: ({ members }) => members.length,
  ages: ({ group }) => group.facts.youngest,
  staff: ({ group }) => group.facts.staffOnGroup,
  free: ({ free }) => free,
};
