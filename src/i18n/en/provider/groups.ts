import type { groups as nl } from '../../nl/provider/groups.ts';

export const groups: typeof nl = {
  title: 'Groups',
  intro:
    'The facts of your groups as the coordinator has them. Is anything wrong? Tell the coordinator.',
  none: 'No groups of yours are known yet. Ask the coordinator to enter them.',
  places: (taken, size) => `${taken} of ${size} places taken`,
  placesOf: (taken, size) => `${taken} taken, ${Math.max(0, size - taken)} free, of ${size}`,
  ages: (from, to) => `${from} to ${to}`,
  smallScale: 'Small-scale',
  notSmallScale: 'Not small-scale in all',
  look: 'Look at the group',

  glance: 'In short',
  placesLabel: 'Places',
  agesLabel: 'Ages',
  stay: (age) => `May stay until ${age}.`,
  staff: 'Workers on the group',
  intensity: 'Care intensity together',
  intensityOf: (sum, budget) => (budget === null ? `${sum}` : `${sum} of at most ${budget}`),
  notCounted: (count) =>
    count === 1
      ? '1 youth does not count yet: those facts have not been released.'
      : `${count} youths do not count yet: those facts have not been released.`,
  setting: 'Kind of home',
  settings: { open: 'open', closed: 'closed' },
  sex: 'For whom',
  sexes: { any: 'everybody', f: 'girls', m: 'boys' },
  spread: 'Difference in age',
  spreadOf: (years) => `at most ${years} years`,
  offers: 'Offers',
  education: 'School and day activities',
  excludes: 'Does not take',
  caps: 'At most at once',
  cap: (name, most) => `${name}: ${most}`,
  nothing: 'nothing given',

  members: 'Who lives there',
  membersHint: 'Without names. Only your own team sees this.',
  noMembers: 'Nobody lives there yet.',
  code: 'Code',
  age: 'Age',
  years: (age) => `${age}`,
  since: 'Lives there since',
  comes: (day) => `comes on ${day}`,
  unknown: 'not known',
  exit: 'Expected to leave',
  care: 'Care intensity',
  risks: 'Behaviour of concern',
  noRisks: 'none',
  askCoordinator: 'ask the coordinator',

  definition: 'Is this group small-scale?',
  definitionYes:
    'Yes. The group meets every clause of the Consortium Kleinschaligheid in de Jeugdhulp.',
  definitionNo: 'Not every clause yet. Each clause says why.',
  meets: 'meets it',
  meetsNot: 'does not meet it',
  preferred: 'rather otherwise',

  vacancies: 'Vacancies of this group',
  noVacancies: 'No vacancy is published now.',
  publish: 'Publish a vacancy for this group',
};
