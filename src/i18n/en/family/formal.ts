import type { formal as nl } from '../../nl/family/formal.ts';
import { experience } from './experience.ts';
import { house } from './house.ts';
import { late } from './late.ts';
import { option } from './option.ts';
import { own } from './own.ts';
import { where } from './where.ts';

export const formal: typeof nl = {
  ...own,
  title: 'Proposed places',
  lead: 'These are homes that may fit. Take your time, and say what you think of them.',
  none: 'There is no place to look at now. The coordinator looks further and will let you know.',
  where,
  late,
  aboutLeaving: {
    title: 'Leaving this page quickly',
    text: 'Press ‘Leave quickly’. You are signed out then, and see a site about the weather. Your browser may still remember this site. Clear your history for that.',
  },
  more: 'More to know?',
  howItWorks: 'How does looking for a place work?',

  house,
  experience,
  option: {
    ...option,
    companyThen: (then) =>
      then === 1
        ? 'Your child would be the first.'
        : `With your child, ${then} young people will live there.`,
    sayWhat: 'Say what you think',
    change: 'Change your answer',
    yourAnswer: 'Your answer',
    answers: {
      agree: 'You think this is a good place.',
      talk: 'You want to talk about it first.',
      object: 'You do not agree.',
    },
    siblings: {
      'live-here': 'A brother or sister has a place here too.',
      'proposed-too': 'This house was proposed for a brother or sister too.',
      'not-here': 'This house was not proposed for a brother or sister.',
    },
    yours: (day) => `This place is for your child, from ${day}.`,
    yoursNext:
      'The coordinator and the home will arrange with you how you meet and how the start will be.',
  },

  next: {
    title: 'What happens now?',
    lines: [
      'You say what you think of each place. You need not choose at once.',
      'The home says whether it fits, too.',
      'The coordinator reads everything and decides. The coordinator will tell you.',
      'After that there may be a visit to the home.',
    ],
  },
  decides: {
    title: 'Who decides?',
    lead: 'A person decides: the placement coordinator. The computer only gives advice.',
    voluntary: 'The help is voluntary. That is why the coordinator asks for your consent.',
    elder:
      'The young person is 16 or older and gives consent. That is why the coordinator asks for your opinion.',
    wish: 'The coordinator would like to know what you think of it.',
    measure:
      'There is a court measure. That is why the coordinator asks for your opinion, not for your consent. Your opinion is written down and counts.',
  },
  call: {
    title: 'Whom can you call?',
    coordinator: 'The placement coordinator',
    coordinatorText: 'For all your questions. Call the person who gave you the link and the code.',
    adviser: 'A confidential adviser of Jeugdstem',
    adviserText: 'They stand beside you, belong to nobody else, and are free. Look at',
    adviserSite: 'jeugdstem.nl',
    lawyer: 'A lawyer',
    lawyerText:
      'With a closed place, the young person gets a lawyer. It is free. Ask the coordinator who it is.',
    complaint: 'A complaint',
    complaintText:
      'Are you not satisfied? Tell the coordinator, or file a complaint with your municipality. Jeugdstem can help you.',
    danger: 'Is there danger now? Call 112.',
    line: '',
  },
  privacy: 'There are no names of other young people on this page. Others do not see your page.',

  answer: {
    title: (name) => `What do you think of ${name}?`,
    says: 'What do you think?',
    voluntary: 'The coordinator asks for your consent. You may change your answer later.',
    measure: 'The coordinator asks for your opinion. You may change your answer later.',
    elder: 'The coordinator asks for your opinion. You may change your answer later.',
    wish: 'The coordinator would like to know what you think. You may change your answer later.',
    agree: 'This is a good place',
    talk: 'I want to talk about it first',
    talkHint: 'The coordinator will contact you.',
    object: 'I do not agree',
    objectHint: 'Choose the reason below.',
    reason: 'You do not agree? What is the reason?',
    note: 'Would you like to add something?',
    noteHint: 'The coordinator reads this. The home does not.',
    submit: 'Send',
    back: 'Back to the places',
    closed: 'This place is no longer possible. There is nothing you need to do here.',
  },
  thanks: {
    title: 'Thank you',
    got: 'Your answer is kept. The coordinator can read it now.',
    next: {
      agree:
        'The coordinator also hears from the home whether it fits. Then the coordinator decides.',
      talk: 'The coordinator will contact you. Do call yourself if it takes long.',
      object: 'The coordinator reads this before anything is decided, and talks with you about it.',
    },
    change: 'Have you changed your mind? Until there is a decision, you can change your answer.',
    back: 'Back to the places',
    leave: 'Are you done? Then choose Sign out at the top.',
  },
};
