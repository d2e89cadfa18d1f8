import type * as nl from '../../nl/meeting/week.ts';

const youths = (count: number): string => (count === 1 ? '1 youth' : `${count} youths`);

export const week: typeof nl.week = {
  title: (number) => `Weekly meeting, run ${number}`,
  made: (moment, by) => `Worked out on ${moment}, asked for by ${by}.`,
  advice: 'This is advice. People decide, youth by youth.',
  print: 'Print',
  totals: 'The result in short',
  danger: 'in danger given a place',
  placed: 'youths given a place',
  of: (part, all) => `${part} of ${all}`,
  waited: 'days waited by those given a place',
  distance: 'kilometre points in all',
  distanceHint:
    'Kilometre points add up distance and all that makes a place nicer or harder, in kilometres. Closer to zero is better; above zero is a bonus.',
  optimal: 'Proven: there is no better division.',
  gap: (what) => `Time ran out. A better division may exist: ${what}.`,
  stopped: (by, what) => `${by} stopped this run. A better plan may still exist: ${what}.`,
  gaps: [
    (gap) => `at most ${gap} points for those in danger`,
    (gap) => `at most ${gap} ${gap === '1' ? 'youth' : 'youths'} more`,
    (gap) => `at most ${gap} more days of waiting`,
    (gap) => `at most ${gap} kilometre points`,
  ],
  empty: {
    nobody: 'Nobody was on the waiting list. There is nothing to propose.',
    noPlaces: 'There were no vacancies. Nobody could be given a proposal.',
    toYouths: 'To the waiting list',
    toVacancies: 'To the vacancies',
  },
  glance: 'The proposals at a glance',
  glanceHint: 'How a distance was measured is said below, with the youth.',
  youth: 'Youth',
  group: 'Proposal',
  home: 'From home',
  stand: 'Status',
  youths: 'By youth, longest waiting first',
  nobodyPlaced: 'There is no proposal for anybody.',
  unplaced: 'Without a proposal, and why',
  unplacedIntro: (count) => `${youths(count)} got no place.`,
  everybodyPlaced: 'Everybody got a proposal.',
  stillOpen: (group) => `A proposal for ${group} is still open`,
  rules: 'Rules that say no',
  atGroups: (count) => (count === 1 ? 'at 1 group' : `at ${count} groups`),
  nearest: (group, change) => `Nearest: ${group}. ${change}`,
  inOne: (changes) =>
    `${changes.map((one, at) => one.replace(/\.$/, '').replace(at === 0 ? '' : /^Fits /, '')).join(', and ')}.`,
  rival: (group, sentence) => `${group}: ${sentence}`,
  pinned: 'Accepted already, not yet begun',
  pinnedIntro: 'These youths have their place. The run kept it free for them.',
  settled: 'Counted as living there already',
  settledIntro:
    'These youths were accepted, though a rule now says no. Their place stayed taken in this run.',
  otherProposal: 'Another proposal for this youth',
  more: 'Everything about this proposal',
  goneYouth: 'This youth is no longer listed.',
};

export const overview: typeof nl.overview = {
  title: (number) => `Overview of run ${number}`,
  link: 'Overview to print',
  leaves: 'Pages of the meeting',
  leavesAgain: 'More pages of the meeting',
  far: 'Distance',
  why: 'Why',
};

export const changes: typeof nl.changes = {
  title: 'Changed since the last run',
  since: (number, moment) => `Compared with run ${number} of ${moment}.`,
  first: 'This is the first run.',
  nothing: 'Nothing has changed.',
  kept: (count) => `${youths(count)}: the same group as last time.`,
  isNew: 'New proposal',
  moved: 'Another group',
  gone: 'No proposal any more',
  newTo: (group) => `to ${group}`,
  movedTo: (from, to) => `from ${from} to ${to}`,
  goneFrom: (group) => `was ${group}`,
  why: {
    accepted: 'accepted',
    rejected: (reason) => `rejected: ${reason}`,
    declined: 'the provider said no',
    objected: 'the youth or the parents object',
    underDiscussion:
      'people are still talking about that one, and it stays; this fits better for everybody together',
    notWaiting: 'no longer on the waiting list',
    vacancyGone: 'the place is no longer free',
    facts: 'facts have changed, or somebody else came first',
  },
};
