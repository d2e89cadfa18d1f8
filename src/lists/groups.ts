import type { GroupFacts } from '../domain/group.ts';
import type { Known } from './cell.ts';
import { codesOf, oneOf, riskCaps, yesNo } from './cells/choices.ts';
import { decimal, orNothing, whole } from './cells/numbers.ts';
import { code, postcode, words } from './cells/words.ts';
import { type Columns, type Fault, type List, fault } from './list.ts';

const columns: Columns<GroupFacts> = {
  code: {
    heading: { nl: 'code', en: 'code' },
    cell: code,
    example: 'G-900',
    section: { nl: 'De groep', en: 'The group' },
  },
  name: {
    heading: { nl: 'naam', en: 'name' },
    cell: words(120, { needed: true }),
    example: 'Huize Voorbeeld',
  },
  providerCode: {
    heading: { nl: 'aanbieder code', en: 'provider code' },
    cell: code,
    example: 'P-90',
  },
  providerName: {
    heading: { nl: 'aanbieder', en: 'provider' },
    cell: words(120, { needed: true }),
    example: 'Stichting Verzonnen',
  },
  postcode: { heading: { nl: 'postcode', en: 'postcode' }, cell: postcode, example: '3811 AB' },
  place: {
    heading: { nl: 'plaats', en: 'place' },
    cell: words(80, { needed: true }),
    example: 'Amersfoort',
  },
  setting: {
    heading: { nl: 'open of gesloten', en: 'open or closed' },
    cell: oneOf({ open: { nl: 'open', en: 'open' }, closed: { nl: 'gesloten', en: 'closed' } }),
    example: 'open',
    section: { nl: 'Kleinschalig', en: 'Small scale' },
  },
  registeredClosed: {
    heading: { nl: 'geregistreerd als gesloten', en: 'registered as closed' },
    cell: yesNo,
    example: 'no',
  },
  siting: {
    heading: { nl: 'ligging', en: 'siting' },
    cell: oneOf({
      neighbourhood: { nl: 'woonwijk', en: 'neighbourhood' },
      campus: { nl: 'terrein', en: 'campus' },
    }),
    example: 'neighbourhood',
  },
  aroundTheClock: {
    heading: { nl: 'dag en nacht', en: 'around the clock' },
    cell: yesNo,
    example: 'yes',
  },
  homely: { heading: { nl: 'huiselijk', en: 'homely' }, cell: yesNo, example: 'yes' },
  fixedTeam: { heading: { nl: 'vast team', en: 'fixed team' }, cell: yesNo, example: 'yes' },
  individualHelp: {
    heading: { nl: 'hulp op maat', en: 'individual help' },
    cell: oneOf({
      treatment: { nl: 'behandeling', en: 'treatment' },
      support: { nl: 'begeleiding', en: 'support' },
      both: { nl: 'behandeling en begeleiding', en: 'treatment and support' },
      none: { nl: 'geen', en: 'none' },
    }),
    example: 'both',
  },
  asLongAsNeeded: {
    heading: { nl: 'zo lang als nodig', en: 'as long as needed' },
    cell: yesNo,
    example: 'yes',
  },
  perspectiveLiving: {
    heading: { nl: 'plan voor wonen', en: 'plan for living' },
    cell: yesNo,
    example: 'yes',
  },
  perspectiveCare: {
    heading: { nl: 'plan voor zorg', en: 'plan for care' },
    cell: yesNo,
    example: 'yes',
  },
  perspectiveSchoolWork: {
    heading: { nl: 'plan voor school of werk', en: 'plan for school or work' },
    cell: yesNo,
    example: 'yes',
  },
  youngest: {
    heading: { nl: 'jongste leeftijd', en: 'youngest age' },
    cell: whole(0, 30),
    example: '12',
    section: { nl: 'Voor wie', en: 'For whom' },
  },
  oldest: {
    heading: { nl: 'oudste leeftijd', en: 'oldest age' },
    cell: whole(0, 30),
    example: '17',
  },
  stayUntilAge: {
    heading: { nl: 'blijven tot leeftijd', en: 'stay until age' },
    cell: whole(1, 40),
    example: '18',
  },
  sex: {
    heading: { nl: 'voor', en: 'for' },
    cell: oneOf({
      any: { nl: 'iedereen', en: 'everybody' },
      f: { nl: 'meisjes', en: 'girls' },
      m: { nl: 'jongens', en: 'boys' },
    }),
    example: 'any',
  },
  size: {
    heading: { nl: 'hoogstens jongeren', en: 'most youths' },
    cell: whole(1, 12),
    example: '5',
  },
  preferredSize: {
    heading: { nl: 'liefst jongeren', en: 'preferred youths' },
    cell: whole(1, 12),
    example: '4',
  },
  staffOnGroup: {
    heading: { nl: 'begeleiders op de groep', en: 'workers on the group' },
    cell: whole(0, 12),
    example: '2',
  },
  offers: {
    heading: { nl: 'biedt', en: 'offers' },
    cell: codesOf('need', 'desirable'),
    example: 'trauma, garden',
  },
  education: {
    heading: { nl: 'onderwijs binnen bereik', en: 'education within reach' },
    cell: codesOf('education'),
    example: 'school-secondary',
  },
  excludes: {
    heading: { nl: 'neemt niet aan', en: 'excludes' },
    cell: codesOf('risk'),
    example: 'fire-setting',
  },
  riskCaps: {
    heading: { nl: 'hoogstens per gedrag', en: 'most per behaviour' },
    cell: riskCaps,
    example: 'running-away=1',
  },
  intensityBudget: {
    heading: { nl: 'zorgzwaarte samen hoogstens', en: 'most care intensity together' },
    cell: orNothing(whole(0, 48)),
    example: '12',
  },
  maxAgeSpread: {
    heading: { nl: 'hoogstens jaren verschil', en: 'most years apart' },
    cell: decimal(0, 30),
    example: '5',
  },
  arrivalsAtOnce: {
    heading: { nl: 'hoogstens nieuw tegelijk', en: 'most new at once' },
    cell: whole(0, 6),
    example: '1',
  },
  ownBedroom: {
    heading: { nl: 'eigen kamer', en: 'own bedroom' },
    cell: yesNo,
    example: 'yes',
    section: { nl: 'Het huis', en: 'The house' },
  },
  wheelchair: { heading: { nl: 'rolstoel', en: 'wheelchair' }, cell: yesNo, example: 'no' },
  pets: { heading: { nl: 'huisdieren', en: 'pets' }, cell: yesNo, example: 'yes' },
  smoking: {
    heading: { nl: 'roken', en: 'smoking' },
    cell: oneOf({
      no: { nl: 'nee', en: 'no' },
      outside: { nl: 'alleen buiten', en: 'outside only' },
    }),
    example: 'outside',
  },
  houseText: {
    heading: { nl: 'over het huis', en: 'about the house' },
    cell: words(1000),
    example: 'Verzonnen: een huis met een tuin, dicht bij het station.',
  },
};

export const groupList: List<GroupFacts> = {
  kind: 'groups',
  title: { nl: 'Groepen', en: 'Groups' },
  columns,
  keyOf: ({ code }) => code,
  faults,
};

function faults(group: GroupFacts, { canLocate }: Known): Fault<GroupFacts>[] {
  const found: Fault<GroupFacts>[] = [];
  if (group.oldest < group.youngest) {
    found.push(
      fault(
        'oldest',
        'De oudste leeftijd is lager dan de jongste. Draai ze om.',
        'The oldest age is below the youngest. Turn them round.',
      ),
    );
  }
  if (group.stayUntilAge <= group.oldest) {
    found.push(
      fault(
        'stayUntilAge',
        'Wie er komt wonen moet er ook kunnen blijven: kies een hogere leeftijd dan de oudste.',
        'Who moves in must be able to stay: choose an age above the oldest.',
      ),
    );
  }
  if (group.preferredSize > group.size) {
    found.push(
      fault(
        'preferredSize',
        'Liefst kan niet meer zijn dan hoogstens.',
        'The preferred number cannot be above the most.',
      ),
    );
  }
  if (!canLocate(group.postcode, group.place)) {
    found.push(
      fault(
        'place',
        `De plaats “${group.place}” is niet gevonden. Controleer de spelling, of vul ook de postcode in.`,
        `The place “${group.place}” was not found. Check the spelling, or fill in the postcode as well.`,
      ),
    );
  }
  return found;
}
