import type { roadPolicy as nl } from '../../nl/registers/road-policy.ts';

export const roadPolicy: typeof nl = {
  title: 'Steps and terms',
  intro:
    'Which steps come first, and how soon an answer is expected. One coordinator proposes, another confirms.',
  caption: 'What counts now',
  meaning: 'What it means',
  now: 'Now',
  proposed: 'Proposed',
  yes: 'yes',
  no: 'no',
  sentences: {
    providerYesFirst: 'The provider says yes first.',
    releaseFirst: 'The facts are released to the provider first.',
    visitFirst: 'The youth and the group meet first.',
    mostAtOnce: 'At most this many proposals for one youth at the same time.',
    providerAnswerDays: 'The provider answers within this many working days.',
    familyAnswerDays: 'Youth and parents answer within this many working days.',
    expiryDays:
      'After this many working days without an answer of the provider, a proposal lapses.',
    holdDays: 'A place is held for this many working days.',
    crisisHoldHours: 'A place is held for this many hours in a crisis.',
    declinesToEscalate: 'After this many times no, the expert team is asked.',
    vacancyDays: 'After this many days without confirmation we ask whether a place is still free.',
    holdBackAdvice: 'A proposal says it when this is the only place for others.',
  },
  version: (version) => (version === 0 ? 'As the program begins' : `Version ${version}`),
  preview: (open, was, is) =>
    `There are ${open} open proposals. ${was} of them still lack a step. With this proposal it would be ${is}.`,
  by: (name, moment) => `Proposed by ${name} on ${moment}.`,
  byBoth: (by, confirmedBy, moment) =>
    `Proposed by ${by}, confirmed by ${confirmedBy} on ${moment}`,
  reason: 'Reason',
  openTitle: 'A proposal is open',
  own: 'You proposed this yourself. Another coordinator must confirm it.',
  confirm: 'Confirm these steps',
  withdraw: 'Withdraw the proposal',
  formTitle: 'Propose something else',
  why: 'Why?',
  submit: 'Propose',
  history: 'All versions',
  link: 'Steps and terms of a proposal',
  done: {
    proposed: 'The proposal is ready. Another coordinator can confirm it.',
    confirmed: 'The new steps count from now on.',
    withdrawn: 'The proposal was withdrawn.',
  },
};
