import type { retention as nl } from '../../nl/administrator/retention.ts';

export const retention: typeof nl = {
  title: 'Times of keeping',
  intro: 'After this time it goes by itself, every night. Shorter is fine, longer is not.',
  log: (years) =>
    `Who looked and what was done is kept for ${years} years. That cannot be changed.`,
  forWhom: 'For whom?',
  forWhomHint:
    'Of an organisation’s own youths only the first two times count. The others hold for everybody.',
  everybody: 'Everybody',
  show: 'Show',
  most: (most) => `At most ${most}.`,
  submit: 'Keep',
  done: { set: 'The times have been recorded. They are used from tonight.' },
  numbers: {
    identityMonths: 'Name and facts, months after somebody lives somewhere or left the list',
    recordMonths: 'Proposals that came to nothing, months, without a name',
    invitationDays: 'Invitations, days',
    sessionDays: 'Visits, days',
    keyDays: 'Keys of forms, days',
    runMonths: 'Runs and scenarios with codes, months',
  },
};
