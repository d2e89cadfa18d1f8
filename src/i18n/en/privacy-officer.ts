import type { privacyOfficer as nl } from '../nl/privacy-officer.ts';
import { chain } from './oversight/chain.ts';
import { erasures } from './oversight/erasures.ts';
import { logs } from './oversight/logs.ts';

export const privacyOfficer: typeof nl = {
  nav: {
    home: 'Oversight',
    views: 'Who looked',
    knocks: 'Access',
    reviews: 'Review',
    erasures: 'Erasure',
    chain: 'Chain',
  },
  roles: {
    coordinator: 'coordinator',
    provider: 'provider',
    family: 'youth or parent',
    administrator: 'administrator',
    'privacy-officer': 'privacy officer',
    system: 'the system',
    link: 'somebody with the link of a mail',
    anonymous: 'nobody known',
  },
  done: {
    reviewed: 'Recorded that you reviewed this month.',
    erased: 'The youth has been erased. Only the code, the day and the ground are left.',
    'not-erased': 'Recorded that nothing is erased.',
  },
  home: {
    title: 'Oversight',
    intro:
      'Here you see who looked at data, who was turned away and what was erased. You see codes and counts, no names.',
    erasures: (count) =>
      count === 1
        ? '1 request for erasure is waiting.'
        : `${count} requests for erasure are waiting.`,
    toErasures: 'To the requests',
    toReview: (months) => `Not reviewed yet: ${months}.`,
    toReviews: 'To the reviews',
    headTitle: 'The head of today',
    head: 'Keep this outside this system. It shows whether somebody changes the log later.',
    noHead: 'No head has been kept yet. That happens every night.',
    poolTitle: 'Waiting list',
    pool: (count) =>
      count === 1 ? '1 youth waits for a place.' : `${count} youths wait for a place.`,
    followedTitle: 'How often the advice was followed',
    followedIntro:
      'Of all places that were given: how often was it the first option of the run? Who always follows may no longer look. With fewer than 5 there is no percentage.',
    followedCaption: 'Places given, by month',
    month: 'Month',
    accepted: 'Given',
    percent: 'First option',
    tooFew: 'too few',
  },
  period: {
    from: 'From',
    to: 'Up to and including',
    role: 'Role',
    everyRole: 'All roles',
    code: 'Code of a youth',
    codeHint: 'Then every time somebody looked is listed below.',
    show: 'Show',
  },
  ...logs,
  erasures,
  chain,
};
