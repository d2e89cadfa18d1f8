import type { stillFree as nl } from '../nl/still-free.ts';

export const stillFree: typeof nl = {
  title: 'Is this place still free?',
  intro: 'You need not sign in. Your answer counts at once.',
  places: (free) => (free === 1 ? '1 free place' : `${free} free places`),
  from: (day) => `free from ${day}`,
  fromUntil: (day, until) => `free from ${day} up to and including ${until}`,
  confirmed: (day) => `Last confirmed on ${day}.`,
  yes: 'Yes, still free',
  no: 'Is the place no longer free?',
  noHint: 'The place then leaves the list. Proposals for this place end.',
  reason: 'Why not any more?',
  submitNo: 'No, not free any more',
  spentTitle: 'This link does not work any more',
  spent:
    'The link was used already, is too old, or belongs to no vacancy of now. If you answered already, there is nothing you need to do.',
  signIn: 'Sign in to see and confirm your vacancies',
  done: {
    confirmed: 'Thank you. The place is on the list as still free.',
    withdrawn: 'Thank you. The place is no longer on the list.',
  },
  doneTitle: 'Your answer was kept',
  close: 'You can close this page.',
};
