import type { lapsing as nl } from '../../nl/meeting/lapsing.ts';

export const lapsing: typeof nl = {
  heldUntil: (moment) => `until ${moment}`,
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
