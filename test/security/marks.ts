import { type Name, where } from './positions.ts';

/** A word that stands in one field and nowhere else. Where it shows, that field shows. */
export interface Mark {
  readonly word: string;
  readonly field: string;
  readonly seenBy: readonly string[];
}

const identity = where(
  'Name, birth date, contacts, current stay',
  'all',
  'own; current stay only when the address may be shared',
);
/** The address is not to be shared here, so no family sees one. */
const contacts = where('Name, birth date, contacts, current stay', 'all');
const places = where('Region', 'place').filter((name) => name !== 'mother' && name !== 'father');
const words = where('Free text and notes', 'all');
const flags = where('Safety flags', 'all', 'flag without reason');
const careNeeds = where('Care needs, from lists', 'all', 'shared part');
const ownCode = where('Code', 'own code', 'code', 'code, for erasure');
const released = [...words, ...where('Free text and notes', 'text of the release only')];
const namesOfStaff = (...self: Name[]): Name[] => [
  ...self,
  ...where('Names of staff', 'all', 'function and name', 'name of own coordinator'),
];

const mark = (field: string, seenBy: readonly Name[], ...shown: readonly string[]): Mark[] =>
  shown.map((word) => ({ word, field, seenBy }));

/** Of Amber, whose dossier Nora keeps. Facts that go into the register as such; each word occurs nowhere else. */
export const amber = {
  code: 'J-QAMBER',
  name: 'Ambra Qkanarie',
  bornOn: '2012-03-17',
  municipality: 'Qkanariedam',
  homePostcode: '7201 AA',
  homePlace: 'Qkanariehuis',
  secondHomePostcode: '8261 AA',
  secondHomePlace: 'Qkanarietweede',
  schoolName: 'Qkanarieschool',
  schoolPostcode: '7411 AA',
  schoolPlace: 'Qkanarieklas',
  desirable: ['q-amber-fijn'],
  risks: ['q-amber-zorg'],
  whyNotAtHome: 'Qkanarie-thuis',
  whyNotNetwork: 'Qkanarie-netwerk',
  whyNotFosterFamily: 'Qkanarie-pleeg',
  whyNotFamilyHome: 'Qkanarie-gezin',
  perspectiveLiving: 'Qkanarie-wonen',
  perspectiveCare: 'Qkanarie-zorg',
  perspectiveSchoolWork: 'Qkanarie-werk',
} as const;

/** Of Bilal, whose dossier Zeno keeps, and who has nothing to do with any of Nora's providers. */
export const bilal = {
  code: 'J-QBILAL',
  name: 'Bilal Qparkiet',
  sex: 'm',
  bornOn: '2009-07-29',
  municipality: 'Qparkietdam',
  homePlace: 'Qparkiethuis',
  schoolName: 'Qparkietschool',
  whyNotAtHome: 'Qparkiet-thuis',
  perspectiveLiving: 'Qparkiet-wonen',
} as const;

const zenoOnly: readonly Name[] = ['zeno'];

/** What was typed along the road, and by whom. */
export const said = {
  because: 'Qwoord-omdat',
  providerNote: 'Qwoord-aanbieder',
  familyNote: 'Qwoord-moeder',
  declineNote: 'Qwoord-nee',
  rejection: 'Qwoord-afwijzing',
  release: 'Qwoord-vrijgave',
  visit: 'Qwoord-bezoek',
  wish: 'Qwoord-wens',
  never: 'Qwoord-nooit',
  request: 'Qwoord-verzoek',
  answer: 'Qwoord-antwoord',
  ground: 'Qwoord-grond',
  fathersWish: 'Qwoord-vaderwens',
  motherMail: 'qmoeder@q.test',
  fatherMail: 'qvader@q.test',
} as const;

export const names = {
  nora: 'Nora Qnora',
  zeno: 'Zeno Qzeno',
  mother: 'Qmoeder Kanarie',
  father: 'Qvader Kanarie',
  bea: 'Bea Qbeheer',
  toos: 'Toos Qtoezicht',
} as const;

export const marks: readonly Mark[] = [
  ...mark('name', identity, 'Ambra', 'Qkanarie '),
  ...mark('birth date', identity, '2012-03-17', '17 maart 2012', '17 March 2012', '17 mrt 2012', '17-03-2012', '17-3-2012'),
  ...mark('contacts', contacts, 'Qkanariedam', '7201 AA', '7201AA', '8261 AA', 'Qkanarietweede', '7411 AA', 'Qkanarieklas'),
  ...mark('place', places, 'Qkanariehuis'),
  ...mark('school', identity, 'Qkanarieschool'),
  ...mark('code', ownCode, amber.code),
  ...mark('free text', words, 'Qkanarie-'),
  ...mark('safety flag', [...flags, 'zeno'], 'Qamberzorg'),
  ...mark('care', [...careNeeds, 'zeno'], 'Qamberfijn'),
  ...mark('why by hand', words, said.because),
  ...mark('note of a provider', [...words, 'told'], said.providerNote),
  ...mark('note of a decline', [...words, 'declined'], said.declineNote),
  ...mark('note of the family', [...words, 'mother'], said.familyNote),
  ...mark('why withdrawn', words, said.rejection),
  ...mark('words of the release', released, said.release),
  ...mark('note of a visit', words, said.visit),
  ...mark('wish of the mother', [...words, 'mother'], said.wish, said.never),
  ...mark('wish of the father', [...words, 'father'], said.fathersWish),
  ...mark('request of the mother', [...words, 'mother'], said.request, said.answer),
  ...mark('ground of authority', [...words, 'mother'], said.ground),
  ...mark('address of the mother', [...words, 'mother'], said.motherMail),
  ...mark('address of the father', [...words, 'father'], said.fatherMail),
  ...mark('name of the mother', [...words, 'mother', 'father'], 'Qmoeder'),
  ...mark('name of the father', [...words, 'mother', 'father'], 'Qvader'),
  ...mark('name of Nora', namesOfStaff('nora'), 'Qnora'),
  ...mark('name of Zeno', ['zeno', 'bilal', 'bea'], 'Qzeno'),
  ...mark('name at the provider', ['asked', 'nora', 'bea'], 'Team P-1'),
  ...mark('name of the administrator', ['bea'], 'Qbeheer'),
  ...mark('name of the privacy officer', ['toos', 'bea'], 'Qtoezicht'),
  ...mark('everything of Bilal', zenoOnly, 'Qparkietdam', 'Qparkiethuis', 'Qparkiet-'),
  ...mark('Bilal himself', ['zeno', 'bilal'], 'Qparkiet', 'Qparkietschool', '29 juli 2009', '29 July 2009', '2009-07-29'),
  ...mark('code of Bilal', ['zeno', 'bea', 'toos'], bilal.code),
  ...mark('resident of another home', ['asked', 'nora', 'zeno'], '2011-02-11', '11 februari 2011', '11 February 2011'),
]; // prettier-ignore
