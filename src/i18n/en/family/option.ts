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
  said: (day) => `Said on ${day}.`,
};
