import type { lapsing as nl } from '../../nl/meeting/lapsing.ts';

export const lapsing: typeof nl = {
  authorisations: {
    1: 'Within 1 week: an authorisation lapses unless the youth starts',
    3: 'Within 3 weeks: an authorisation lapses unless the youth starts',
    6: 'Within 6 weeks: an authorisation lapses unless the youth starts',
  },
  holds: 'Places that are held',
  heldUntil: (moment) => `until ${moment}`,
  overdue: 'Answers that are late',
  waitsFor: (who, late) => `waits for ${who}, ${late}`,
  others: 'It is the turn of others',
  since: (who, moment) => `${who}, since ${moment}`,
  checks: 'Talks about how it goes',
  check: (weeks, day) => `after ${weeks} weeks, agreed for ${day}`,
  experts: 'Ask the regional expert team',
  declines: (count) => `a provider said no ${count} times`,
  expertTeam: {
    title: (youth) => `Ask the expert team for ${youth}`,
    lead: (count) =>
      `Providers said no ${count} times. The regional expert team can think along about what does fit.`,
    how: 'Contact the expert team of your region yourself. This program sends nothing. Here you only write down that you ask.',
    what: 'Take to the talk:',
    points: [
      'what the youth needs, and what the youth and parents want',
      'why providers said no',
      'which places almost fit by the rules, and what would have to change for it',
    ],
    reasons: 'Why providers said no',
    note: 'What do you ask? Without names',
    button: 'Write down that I ask',
    asked: (moment, by, count) => `Asked on ${moment}, by ${by}, after ${count} times no.`,
    done: 'Written down. Now contact the expert team.',
    notYet: 'There have not been so many refusals that the expert team is needed.',
  },
};
