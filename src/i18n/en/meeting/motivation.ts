import type { motivation as nl } from '../../nl/meeting/motivation.ts';

export const motivation: typeof nl = {
  link: 'Motivation, to print',
  title: (youth, group) => `Motivation: ${youth} and ${group}`,
  intro:
    'This sheet says what the proposal rests on. A calculation advised. A person decided, or still has to.',
  decision: {
    title: 'The decision',
    accepted: (moment, by) => `Accepted on ${moment}, by ${by}.`,
    rejected: (moment, by) => `Rejected on ${moment}, by ${by}.`,
    open: 'Nothing has been decided yet.',
    closed: 'This proposal was closed without a decision.',
    why: 'Reason',
    words: 'In words',
    despite: 'All the same, despite',
    undoneTitle: 'Undone',
    undone: (moment, by) => `The acceptance was a mistake, and was undone on ${moment}, by ${by}.`,
  },
  advice: {
    title: 'The advice of the calculation',
    run: (number, moment, policy) =>
      `This place was the advice of calculation ${number}, made on ${moment}, with policy version ${policy}.`,
    'other-option': 'The coordinator chose another option than the advice.',
    'by-hand': 'The coordinator chose this place herself, without advice.',
    none: 'The advice binds nobody. The coordinator saw the other options too.',
    because: 'Why this place was proposed',
    reasons: 'What the calculation found for and against it',
  },
  interests: {
    title: 'The interests that were weighed',
    none: 'Nobody has answered yet.',
    said: (who: string) => `Wishes (${who})`,
    after: 'Said after the decision',
    handOver:
      'You see the wishes and explanations of each person on the screen only. They are not on paper: who is given the sheet does not hear what another told you.',
    wishes: 'Wishes of youth and parents',
    noWishes: 'No wishes for a group were written down.',
  },
  facts: { title: 'The facts that were used' },
  rules: {
    title: 'The rules and goals',
    intro: 'A place must meet all these rules. What a person set aside stands above.',
    goals: 'After that counts, in this order:',
  },
  rights:
    'Do you not agree? You can ask questions, object, and ask a confidential adviser for help.',
  followed: {
    title: 'How often the advice was followed',
    figures: (followed, otherwise, rejected) =>
      `In the last twelve months: the advice was accepted ${followed} times, something else ${otherwise} times, and the advice was rejected ${rejected} times.`,
    share: (percent) => `The advice was followed in ${percent} of these decisions.`,
    ask: 'A high share is neither good nor wrong by itself. Talk about whether the advice was weighed, and not only followed.',
    none: 'Nothing was decided in the last twelve months.',
  },
};
