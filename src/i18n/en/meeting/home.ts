import type { home as nl } from '../../nl/meeting/home.ts';

export const home: typeof nl = {
  title: 'Overview',
  intro: 'What asks for you today',
  figures: {
    waiting: 'youths waiting',
    freePlaces: 'free places',
    discussed: 'proposals under discussion',
    accepted: 'accepted this month',
  },
  run: 'Work out proposals',
  lastRun: (moment) => `Last run: ${moment}`,
  toMeeting: 'To the weekly meeting',
  noRun: 'There has been no run yet.',
  toOpen: 'All open proposals',
  firstDay:
    'There are no youths and no groups yet. Import the lists first, beginning with the groups.',
  toLists: 'To the lists',
  nothing: 'Nothing asks for you now. That is good news.',
  agreed: 'everybody said yes',
  question: 'provider asks something',
  objected: 'youth or parent objects',
  declined: 'provider said no',
  fresh: 'not put to anybody yet',
  invalid: 'no longer possible',
  authorisation: (weeks) =>
    weeks === 1 ? 'authorisation, within 1 week' : `authorisation, within ${weeks} weeks`,
  lapsesOn: (day) => `must begin by ${day}`,
  lapsed: (day) => `should have begun by ${day}`,
  waitingSince: (day) => `waiting since ${day}`,
  transfers: 'Dossiers that another organisation offers you',
  askAgain: 'Vacancies to be confirmed again',
  confirmedOn: (day) => `confirmed on ${day}`,
  leftMatching: (day) => `no longer counted; confirmed on ${day}`,
  all: 'See the list',
  blocks: {
    answers: { title: 'Answers in', none: 'There is no new answer.' },
    toPut: { title: 'Still to be put to people', none: 'Everything was put to people.' },
    terms: {
      title: 'Term ending soon',
      none: 'Nothing ends in the coming weeks.',
    },
    holds: { title: 'Places on hold', none: 'No place is held.' },
    longest: {
      title: 'Longest without a proposal',
      none: 'Everybody who waits has a proposal.',
    },
    places: {
      title: 'New free places',
      none: 'No place was added since the last run.',
    },
    turns: { title: 'It is the turn of others', none: 'You wait for nobody.' },
    rest: { title: 'Also', none: 'Nothing else.' },
  },
  more: (count) => `and ${count} more`,
};
