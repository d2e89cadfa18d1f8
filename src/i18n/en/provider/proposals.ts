import type { proposals as nl } from '../../nl/provider/proposals.ts';

export const proposals: typeof nl = {
  title: 'Proposals',
  intro:
    'The coordinator asks whether these youths fit in your group. At first you see them without a name. A proposal is advice: the coordinator decides.',
  none: 'There are no proposals now.',
  open: 'Open',
  closed: 'Closed',
  noneClosed: 'Nothing yet.',
  one: (code) => `Proposal ${code}`,
  code: 'Proposal',
  group: 'Group',
  askedOn: 'Asked on',
  status: 'How things stand',
  forGroup: (group, day) => `For ${group}. Asked on ${day}.`,
  turns: {
    asked: 'waits for your answer',
    replied: 'your question was answered; waits for you',
    questioned: 'waits for the coordinator’s answer',
    yes: 'you said yes',
    no: 'you said no',
    accepted: 'accepted',
    closed: 'closed',
  },
  placed: {
    badge: 'placed with you already',
    title: 'This youth was placed with you already',
    text: 'The coordinator placed in a crisis, before you answered. Confirm below that it fits, or call the coordinator. After your yes the coordinator can release the name.',
    declined:
      'You said no, but the youth was placed with you in a crisis already. The coordinator will contact you. Is it possible after all? Then say yes below.',
    hints: {
      yes: 'The coordinator can give you the name after that.',
      question: 'Write your question below, or call when it is urgent.',
      no: 'Choose a reason below. The coordinator sees this at once.',
    },
  },
  acceptedText: 'The coordinator has accepted this proposal. The youth is listed under',
  acceptedLink: 'Newcomers',
  closedText:
    'This proposal is closed. The facts of the youth are no longer shown here. Thank you for thinking along.',

  declinedText:
    'You said no. The facts of the youth can no longer be seen here. Has something changed? Call the coordinator.',
  bundle: {
    title: 'Who it is about',
    released: (by: string, moment: string) => `Released by ${by}, on ${moment}.`,
    name: 'Name',
    bornOn: 'Date of birth',
    place: 'Home town',
    needs: 'What is needed',
    noRisks: 'nothing known',
    words: 'Explanation by the coordinator',
    hint: 'These facts are for preparing the arrival. Do not copy them into mail or messages. If it does not go ahead, they can no longer be seen here.',
  },

  who: 'Who is it about?',
  whoHint:
    'This code belongs to this proposal only. Would you like to know more? Ask the coordinator below.',
  age: 'Age at the start',
  ages: (from, to) => `${from} or ${to}`,
  sex: 'Sex',
  sexes: { f: 'girl', m: 'boy', x: 'other' },
  needs: 'What is needed, and you offer',
  noNeeds: 'nothing in particular',
  school: 'School or day activities',
  region: 'Distance from home to your group',
  band: (from, to) =>
    to === null
      ? `more than ${from} km`
      : from === 0
        ? `less than ${to} km`
        : `${from} to ${to} km`,
  province: 'Province of the home',
  safety: 'Safety concerns',
  askSafety: 'ask the coordinator',
  start: 'Can start from',
  intensity: 'Care intensity',
  intensityOf: (intensity) => `${intensity} on a scale of 1 to 4`,

  fit: 'What becomes of your group?',
  fitHint: 'As the group is known today, with everybody who was accepted and is still to come.',
  look: 'Look at the group',
  places: 'Places',
  placesThen: (now, then, size) => `${now} of ${size} now, ${then} of ${size} with this youth`,
  workers: 'Workers on the group',
  workersThen: (there, needed) => `${there}; ${needed} needed`,
  care: 'Care intensity together',
  careThen: (now, then, budget) =>
    budget === null ? `${now} now, then ${then}` : `${now} now, then ${then}, at most ${budget}`,
  spread: 'Difference in age',
  spreadFits: (years) => `stays within ${years} years`,
  spreadNot: (years) => `becomes more than ${years} years`,
  arrivals: 'New at once',
  arrivalsThen: (then, most) => `${then}, at most ${most}`,
  enough: 'fits',
  notEnough: 'does not fit',

  said: 'What was said',
  youSaid: { yes: 'You said yes', question: 'You asked', no: 'You said no' },
  coordinator: 'The coordinator',

  answer: 'Your answer',
  change: 'Change your answer',
  says: 'Does this youth fit in your group?',
  yes: 'Yes, welcome',
  yesHint: 'The coordinator then decides, together with the family.',
  question: 'I have a question first',
  questionHint: 'Write your question below.',
  no: 'No',
  noHint: 'Choose a reason below.',
  reason: 'Reason, if you say no',
  note: 'Your question or explanation',
  noteHint: 'Needed for a question. Do not write names, nor those of your residents.',
  submit: 'Send your answer',
};
