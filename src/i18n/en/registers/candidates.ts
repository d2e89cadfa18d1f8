import type { candidates as nl } from '../../nl/registers/candidates.ts';

export const candidates: typeof nl = {
  title: (vacancy) => `Who fits ${vacancy}`,
  intro:
    'All youths for whom no rule says no, with what the whole region gains or loses if the place is theirs. This is advice. Nothing changes now.',
  equal: 'Those with the same choice are as good as equal, in order of code.',
  caption: 'Who fits this place',
  group: 'Group',
  days: 'When',
  full: 'This place is full.',
  stale: 'Nobody confirmed this place for too long. Below it counts all the same.',
  nobody: 'For every youth on the waiting list at least one rule says no here.',
  late: 'This could not be worked out in time. Please try again later.',
  columns: { choice: 'Choice', youth: 'Youth', gain: 'For everybody together' },
  bands: (band) => `Choice ${band}`,
  along: (codes) => `Together with ${codes}`,
  same: 'as good as now',
  notSolved: 'not worked out in time',
  others: (count) => (count === 1 ? 'Touches 1 other youth' : `Touches ${count} other youths`),
  planned: 'Who fits a place that is yet to come?',
  plannedTitle: (code, name) => `A new place in ${code} ${name}`,
  plannedIntro: 'See who would fit if a place came free here. The place is not published.',
  from: 'Free from',
  until: 'Free until',
  places: 'Number of places',
  submit: 'Work it out',
};
