import type { cost as nl } from '../../nl/meeting/cost.ts';

export const cost: typeof nl = {
  link: 'What does this mean for others?',
  title: (youth, group) => `If ${youth} goes to ${group}`,
  without: 'What if this does not go ahead?',
  withoutTitle: (youth, group) => `If ${youth} does not go to ${group}`,
  empty: 'What if this place stays empty?',
  emptyTitle: (vacancy, group) => `If ${vacancy} in ${group} stays empty`,
  intro: 'This is how the run would come out if you choose this. Nothing changes now.',
  nobodyElse: 'Nothing changes for other youths.',
  others: (count) =>
    count === 1 ? 'This touches one other youth.' : `This touches ${count} other youths.`,
  before: 'What this means for everybody',
  ruleSaysNo: 'Because a rule says no, what this means for others cannot be calculated.',
  why: {
    'does-not-fit': 'This group does not fit this youth:',
    'not-solved': 'This could not be worked out in time. Please try again later.',
  },
  totals: 'For everybody together',
  tiers: ['Points for who is in danger', 'Youths with a place', 'Days waited', 'Kilometre points'],
  picture: {
    title: 'Before and after this choice',
    description:
      'For all that counts two bars below each other: as it is now, and as it would be. Each pair has a scale of its own.',
  },
  tier: 'What counts',
  was: 'Now',
  is: 'Then',
  same: 'stays the same',
  less: (much) => `${much} less`,
  more: (much) => `${much} more`,
  people: 'Person by person',
  kinds: { gains: 'gets a place', loses: 'loses a place', moves: 'another place' },
  noPlace: 'no place',
  fromTo: (from, to) => `From ${from} to ${to}.`,
  sameHouse: (group) => `Stays in ${group}, at another place or day.`,
  better: (far) => `Fits ${far} better.`,
  worse: (far) => `Fits ${far} less well.`,
  back: 'Back to the weekly meeting',
};
