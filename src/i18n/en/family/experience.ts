import type { experience as nl } from '../../nl/family/experience.ts';

export const experience: typeof nl = {
  title: 'How is it going?',
  card: (house) => `Your child lives in ${house} now. How is it going there?`,
  short: 'There are four short questions. You may also skip them.',
  answer: 'Answer the questions',
  change: 'See or change your answer',
  until: (day) => `You can do this until ${day}.`,
  done: 'You have had the questions. You can still change your answer.',
  together: {
    card: 'Your child is younger than 12. Fill in the questions together.',
    link: 'Fill it in with your child',
    title: 'How is it going? Together',
    lead: 'Read the questions together. Fill in what your child says.',
    ask: '',
  },
  questions: {
    safety: 'Is your child safe in the home?',
    bond: 'Can your child talk well with somebody of the staff?',
    attunement: 'Do the staff understand what your child needs?',
    ordinary: 'Can your child do ordinary things?',
  },
  ordinaryHint: 'Such as seeing friends, sports, or quiet in their own room.',
  scale: {
    1: 'No, never',
    2: 'Mostly not',
    3: 'Sometimes, sometimes not',
    4: 'Mostly',
    5: 'Yes, always',
  },
  open: 'You do not have to answer every question.',
  note: 'Would you like to add something?',
  noteHint:
    'One sentence. Write no names. The coordinator reads your sentence among those of others, and does not see whose it is.',
  contact: 'Would you like to talk?',
  contactOption: 'I want the coordinator to contact me.',
  contactHint: 'The coordinator hears that you want this. Not what you fill in.',
  submit: 'Send',
  skip: 'Rather not',
  back: 'Back to the places',
  found:
    'Nothing has been sent yet. Your sentence may hold something by which somebody can be recognised. Take it out, or tick that you want to send it like this.',
  anyway: 'Send the sentence like this',
  reads: {
    title: 'Who sees this?',
    lines: [
      'Nobody sees what you fill in: not the home, not the coordinator, and not the other parent.',
      'The coordinator does see that you have had the questions.',
      'Are there answers about five young people or more? Then we add them up. That is how the homes learn from them.',
      'Your answer does not count in the question who gets which place.',
      'Do you ask for a copy of the data? Then the answers are in it. The coordinator makes that copy.',
    ],
  },
  none: 'There are no questions now.',
  next: (day) => `The next time is from ${day}.`,
  thanks: {
    title: 'Thank you',
    got: 'Your answer is kept.',
    skipped: 'Good, you do not have to fill in anything.',
    change: (day) => `Have you changed your mind? You can change it until ${day}.`,
    unsafe: 'Are you worried about safety?',
    call: 'Nobody is told about this by itself. Call somebody. Below you see whom you can call. Is there danger now? Call 112.',
    ask: 'I want the coordinator to call me',
    asked:
      'The coordinator knows that you want contact. Does it take too long? Then call yourself.',
  },
};

export const experienceGuardian: typeof nl = {
  ...experience,
  card: (house) => `The young person lives in ${house} now. How is it going there?`,
  together: {
    ...experience.together,
    card: 'The young person is not 12 yet. Fill in the questions together.',
    link: 'Fill it in with the young person',
    lead: 'Read the questions together. Fill in what the young person says.',
  },
  questions: {
    safety: 'Is the young person safe in the home?',
    bond: 'Can the young person talk well with somebody of the staff?',
    attunement: 'Do the staff understand what the young person needs?',
    ordinary: 'Can the young person do ordinary things?',
  },
};

export const experienceInformal: typeof nl = {
  ...experience,
  card: (house) => `You live in ${house} now. How is it going there?`,
  together: {
    ...experience.together,
    ask: 'Fill this in together with a parent, or with somebody else you trust.',
  },
  questions: {
    safety: 'Do you feel safe in the home?',
    bond: 'Can you talk well with somebody of the staff?',
    attunement: 'Do the staff understand what you need?',
    ordinary: 'Can you do ordinary things?',
  },
  ordinaryHint: 'Such as seeing friends, sports, or quiet in your own room.',
  reads: {
    title: 'Who sees this?',
    lines: [
      'Nobody sees what you fill in: not the home, not the coordinator, and not your parents.',
      ...experience.reads.lines.slice(1),
    ],
  },
  thanks: { ...experience.thanks, unsafe: 'Do you not feel safe?' },
};
