import type { option as nl } from '../../nl/family/option.ts';

export const option: typeof nl = {
  houseTitle: 'The house',
  says: 'The house says:',
  whyTitle: 'Why this house?',
  company: 'Who lives there?',
  companyNow: (now) =>
    now === 0
      ? 'Nobody lives there yet.'
      : now === 1
        ? '1 young person lives there now.'
        : `${now} young people live there now.`,
  companyAges: (from, to) => `Ages: ${from} to ${to}.`,
  home: 'Distance to home',
  school: 'Distance to school',
  about: (km) => `About ${km} km`,
  within: (km) => `Less than ${km} km`,
  twoHomes: 'the mean of two addresses',
  start: 'Can start from',
  stay: 'For how long?',
  stayNeeded: (age) => `As long as needed, until the age of ${age}.`,
  stayUntil: (age) => `Until the age of ${age}.`,
  siblingsTitle: 'Brothers and sisters',
  closedTitle: 'No longer possible',
  closed: 'This place is no longer possible.',
  closedWhy: {
    'youth-placed': 'Another place was chosen. Thank you for thinking along.',
    'chosen-instead': 'The coordinator has proposed another place.',
    'place-given': 'The place is no longer free.',
    'vacancy-withdrawn': 'The house does not have this place any more.',
    expired: 'The house did not answer in time. The coordinator goes on looking.',
    undone:
      'This place had been given, but that was a mistake. We are sorry. The coordinator will call about it and goes on looking. The waiting still counts from the same day.',
    rejected: 'The coordinator did not choose this place, and goes on looking.',
  },
  said: (day) => `Said on ${day}.`,
};
