import type { search as nl } from '../../nl/registers/search.ts';

export const search: typeof nl = {
  title: 'Search',
  label: 'Search by code or name',
  button: 'Search',
  intro:
    'Search for a youth, group, free place or proposal. Youths of your own organisation are found by name too. Those of other organisations by pool code only.',
  found: (count: number) => (count === 1 ? 'Found once' : `Found ${count} times`),
  nothing: 'Nothing found. Check how the code or name is written.',
  cut: 'There is more than is shown here. Type more of the code or name.',
  kinds: {
    youths: 'Youths',
    proposals: 'Proposals',
    groups: 'Groups',
    vacancies: 'Free places',
    pool: 'Youths of other organisations',
  },
  waits: 'waiting',
  off: 'no longer on the waiting list',
  placed: (group: string) => `has a place in ${group}`,
  open: 'open',
  closed: 'closed',
  elsewhere: 'waiting, at another organisation',
};
