import type { crisis as nl } from '../../nl/meeting/crisis.ts';

export const crisis: typeof nl = {
  title: 'Placed in a crisis: still to do',
  asks: {
    answer: 'waits for the provider to answer',
    question: 'question from the provider',
    declined: 'the provider said no; call the provider',
    release: 'the provider said yes; release the name',
  },
  then: 'then release the name',
  heard: {
    title: 'Youth or parent said something about a place that was given',
    talk: (when) => `wants to talk about it, since ${when}`,
    object: (when) => `objects, since ${when}`,
    page: 'The place had been given when the youth or a parent said this. Contact them, and record how it goes: with a visit here or a talk at the placement.',
  },
  lapsed: {
    title: 'Consent no longer holds',
    ask: 'ask consent again',
  },
  page: {
    answer: (since) =>
      `This youth was placed in a crisis, before the provider answered. It is the provider’s turn since ${since}, and it can still say yes or no. Call when it takes long. After a yes you release the name.`,
    question: () =>
      'This youth was placed in a crisis. The provider still has a question. Answer below.',
    declined: () =>
      'This youth was placed in a crisis, but the provider says no. Call the provider. If it stays a no, look for another place and end the placement.',
    release: () =>
      'This youth was placed in a crisis. The provider said yes afterwards. Release the name now.',
  },
};
