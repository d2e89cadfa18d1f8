import { birthday } from '../domain/calendar-day.ts';
import type { YouthFacts } from '../domain/youth.ts';
import type { Known } from './cell.ts';
import { codesOf, emptyMeans, groupCodes, oneOf } from './cells/choices.ts';
import { day, pastDay } from './cells/days.ts';
import { decimal, orNothing, whole } from './cells/numbers.ts';
import { code, codeOrNothing, postcode, words } from './cells/words.ts';
import { type Columns, type Fault, type List, fault } from './list.ts';
import { extendedHelpNames, legalBasisNames } from './legal-names.ts';

const columns: Columns<YouthFacts> = {
  code: {
    heading: { nl: 'code', en: 'code' },
    cell: code,
    example: 'J-900',
    section: { nl: 'Wie', en: 'Who' },
  },
  name: {
    heading: { nl: 'naam', en: 'name' },
    cell: words(120, { needed: true }),
    example: 'Voorbeeld Verzonnen',
  },
  bornOn: {
    heading: { nl: 'geboortedatum', en: 'date of birth' },
    cell: pastDay,
    example: '2012-05-03',
  },
  sex: {
    heading: { nl: 'geslacht', en: 'sex' },
    cell: oneOf({
      f: { nl: 'vrouw', en: 'female' },
      m: { nl: 'man', en: 'male' },
      x: { nl: 'anders', en: 'other' },
    }),
    example: 'f',
  },
  municipality: {
    heading: { nl: 'verantwoordelijke gemeente', en: 'responsible municipality' },
    cell: words(80, { needed: true }),
    example: 'Verzonnenstad',
  },
  legalBasis: {
    heading: { nl: 'juridische grond', en: 'legal basis' },
    cell: oneOf(legalBasisNames),
    example: 'voluntary',
    section: { nl: 'Juridische grond', en: 'Legal basis' },
  },
  legalFrom: {
    heading: { nl: 'grond vanaf', en: 'basis from' },
    cell: orNothing(day),
    example: '',
  },
  legalUntil: {
    heading: { nl: 'grond tot en met', en: 'basis until' },
    cell: orNothing(day),
    example: '',
  },
  extendedHelp: {
    heading: { nl: 'verlengde jeugdhulp', en: 'extended help' },
    cell: emptyMeans('none', oneOf(extendedHelpNames)),
    example: 'none',
  },
  homePostcode: {
    heading: { nl: 'postcode thuis', en: 'home postcode' },
    cell: postcode,
    example: '3511 AB',
    section: { nl: 'Thuis en school', en: 'Home and school' },
  },
  homePlace: {
    heading: { nl: 'plaats thuis', en: 'home place' },
    cell: words(80, { needed: true }),
    example: 'Utrecht',
  },
  secondHomePostcode: {
    heading: { nl: 'postcode tweede thuis', en: 'second home postcode' },
    cell: postcode,
    example: '',
  },
  secondHomePlace: {
    heading: { nl: 'plaats tweede thuis', en: 'second home place' },
    cell: words(80),
    example: '',
  },
  schoolName: {
    heading: { nl: 'school', en: 'school' },
    cell: words(120),
    example: 'Verzonnen College',
  },
  schoolPostcode: {
    heading: { nl: 'postcode school', en: 'school postcode' },
    cell: postcode,
    example: '',
  },
  schoolPlace: {
    heading: { nl: 'plaats school', en: 'school place' },
    cell: words(80),
    example: 'Utrecht',
  },
  schoolKeep: {
    heading: { nl: 'school houden', en: 'keep school' },
    cell: emptyMeans(
      'none',
      oneOf({
        none: { nl: 'niet nodig', en: 'not needed' },
        prefer: { nl: 'liever wel', en: 'preferably' },
        must: { nl: 'moet', en: 'must' },
      }),
    ),
    example: 'prefer',
  },
  waitingSince: {
    heading: { nl: 'wacht sinds', en: 'waiting since' },
    cell: pastDay,
    example: '2026-06-01',
    section: { nl: 'Wachten', en: 'Waiting' },
  },
  startFrom: { heading: { nl: 'begin vanaf', en: 'start from' }, cell: day, example: '2026-11-22' },
  startBy: {
    heading: { nl: 'begin uiterlijk', en: 'start by' },
    cell: orNothing(day),
    example: '',
  },
  urgency: {
    heading: { nl: 'spoed', en: 'urgency' },
    cell: emptyMeans(
      'regular',
      oneOf({
        regular: { nl: 'gewoon', en: 'regular' },
        urgent: { nl: 'dringend', en: 'urgent' },
        crisis: { nl: 'crisis', en: 'crisis' },
      }),
    ),
    example: 'regular',
  },
  setting: {
    heading: { nl: 'open of gesloten', en: 'open or closed' },
    cell: oneOf({
      open: { nl: 'open', en: 'open' },
      closed: { nl: 'gesloten', en: 'closed' },
      either: { nl: 'beide kan', en: 'either' },
    }),
    example: 'open',
    section: { nl: 'Wat nodig is', en: 'What is needed' },
  },
  needs: {
    heading: { nl: 'nodig', en: 'needs' },
    cell: codesOf('need', 'education'),
    example: 'trauma',
  },
  desirable: {
    heading: { nl: 'fijn om te hebben', en: 'nice to have' },
    cell: codesOf('desirable'),
    example: 'garden, animals',
  },
  risks: {
    heading: { nl: 'zorgen om gedrag', en: 'behaviour of concern' },
    cell: codesOf('risk'),
    example: 'running-away',
  },
  intensity: {
    heading: { nl: 'zorgzwaarte', en: 'care intensity' },
    cell: whole(1, 4),
    example: '2',
  },
  maxKm: {
    heading: { nl: 'hoogstens km van thuis', en: 'at most km from home' },
    cell: orNothing(decimal(0.1, 500)),
    example: '',
  },
  siblings: {
    heading: { nl: 'broers en zussen', en: 'siblings' },
    cell: codeOrNothing,
    example: '',
  },
  siblingsTogether: {
    heading: { nl: 'broers en zussen samen', en: 'siblings together' },
    cell: emptyMeans(
      'prefer',
      oneOf({
        prefer: { nl: 'liever wel', en: 'preferably' },
        must: { nl: 'moet', en: 'must' },
      }),
    ),
    example: 'prefer',
  },
  wishes: {
    heading: { nl: 'wil graag naar', en: 'wishes' },
    cell: groupCodes,
    example: '',
    section: { nl: 'Wensen', en: 'Wishes' },
  },
  refuses: { heading: { nl: 'wil niet naar', en: 'refuses' }, cell: groupCodes, example: '' },
  whyNotAtHome: {
    heading: { nl: 'waarom niet thuis', en: 'why not at home' },
    cell: words(2000),
    example: 'Verzonnen: thuis is het nu niet veilig.',
    section: {
      nl: 'Eerst bekeken (Jeugdwet 2.3, lid 6)',
      en: 'Considered first (Jeugdwet 2.3(6))',
    },
  },
  whyNotNetwork: {
    heading: { nl: 'waarom niet bij netwerk', en: 'why not with network' },
    cell: words(2000),
    example: '',
  },
  whyNotFosterFamily: {
    heading: { nl: 'waarom niet in pleeggezin', en: 'why not foster family' },
    cell: words(2000),
    example: '',
  },
  whyNotFamilyHome: {
    heading: { nl: 'waarom niet in gezinshuis', en: 'why not family home' },
    cell: words(2000),
    example: '',
  },
  explanatoryAnalysis: {
    heading: { nl: 'gedeelde verklarende analyse', en: 'shared explanatory analysis' },
    cell: emptyMeans(
      'no',
      oneOf({
        yes: { nl: 'ja', en: 'yes' },
        no: { nl: 'nee', en: 'no' },
        'in-progress': { nl: 'bezig', en: 'in progress' },
      }),
    ),
    example: 'yes',
  },
  perspectiveLiving: {
    heading: { nl: 'perspectief wonen', en: 'perspective living' },
    cell: words(1000),
    example: 'Verzonnen: terug naar huis.',
    section: { nl: 'Perspectief', en: 'Perspective' },
  },
  perspectiveCare: {
    heading: { nl: 'perspectief zorg', en: 'perspective care' },
    cell: words(1000),
    example: '',
  },
  perspectiveSchoolWork: {
    heading: { nl: 'perspectief school of werk', en: 'perspective school or work' },
    cell: words(1000),
    example: '',
  },
};

export const youthList: List<YouthFacts> = {
  kind: 'youths',
  title: { nl: 'Wachtende jongeren', en: 'Waiting youths' },
  columns,
  keyOf: ({ code }) => code,
  faults: (youth, known) => [
    ...dateFaults(youth, known),
    ...placeFaults(youth, known),
    ...wishFaults(youth),
  ],
};

function dateFaults(youth: YouthFacts, { today }: Known): Fault<YouthFacts>[] {
  const faults: Fault<YouthFacts>[] = [];
  if (youth.bornOn >= today) {
    faults.push(
      fault('bornOn', 'Een jongere is voor vandaag geboren.', 'A youth was born before today.'),
    );
  } else if (birthday(youth.bornOn, 30) <= today) {
    faults.push(
      fault(
        'bornOn',
        'Deze persoon is al 30 of ouder. Controleer het jaar.',
        'This person is 30 or older. Check the year.',
      ),
    );
  }
  if (youth.waitingSince < youth.bornOn) {
    faults.push(
      fault(
        'waitingSince',
        'Wachten begint niet voor de geboorte. Controleer beide datums.',
        'Waiting does not begin before birth. Check both dates.',
      ),
    );
  }
  if (youth.legalFrom !== null && youth.legalUntil !== null && youth.legalUntil < youth.legalFrom) {
    faults.push(
      fault(
        'legalUntil',
        'De grond eindigt voor hij begint. Controleer beide datums.',
        'The basis ends before it begins. Check both dates.',
      ),
    );
  }
  return faults;
}

function placeFaults(youth: YouthFacts, { canLocate }: Known): Fault<YouthFacts>[] {
  const unknown = (place: string) =>
    [
      `De plaats “${place}” is niet gevonden. Controleer de spelling, of vul ook de postcode in.`,
      `The place “${place}” was not found. Check the spelling, or fill in the postcode as well.`,
    ] as const;
  const faults: Fault<YouthFacts>[] = [];
  if (!canLocate(youth.homePostcode, youth.homePlace))
    faults.push(fault('homePlace', ...unknown(youth.homePlace)));
  const second = youth.secondHomePostcode !== '' || youth.secondHomePlace !== '';
  if (second && !canLocate(youth.secondHomePostcode, youth.secondHomePlace)) {
    faults.push(fault('secondHomePlace', ...unknown(youth.secondHomePlace)));
  }
  const school = youth.schoolPostcode !== '' || youth.schoolPlace !== '';
  if (school && !canLocate(youth.schoolPostcode, youth.schoolPlace)) {
    faults.push(fault('schoolPlace', ...unknown(youth.schoolPlace)));
  }
  if (!school && youth.schoolKeep !== 'none') {
    faults.push(
      fault(
        'schoolPlace',
        'Vul de plaats van de school in, of kies “niet nodig” bij “school houden”.',
        'Fill in the place of the school, or choose “not needed” at “keep school”.',
      ),
    );
  }
  return faults;
}

const wishFaults = (youth: YouthFacts): Fault<YouthFacts>[] =>
  youth.wishes
    .filter((group) => youth.refuses.includes(group))
    .map((group) =>
      fault(
        'refuses',
        `${group} staat bij graag én bij niet. Kies een van de twee.`,
        `${group} is both wished and refused. Choose one of the two.`,
      ),
    );
