import type { GroupFacts } from '../../domain/group.ts';
import { oneOf, yesNo } from '../cells/choices.ts';
import { code, postcode, words } from '../cells/words.ts';
import type { Columns } from '../list.ts';

/** What the home is: whose, where, and how small-scale. */
export const homeColumns: Columns<
  Pick<
    GroupFacts,
    | 'code'
    | 'name'
    | 'providerCode'
    | 'providerName'
    | 'postcode'
    | 'place'
    | 'setting'
    | 'registeredClosed'
    | 'siting'
    | 'aroundTheClock'
    | 'homely'
    | 'fixedTeam'
    | 'individualHelp'
    | 'asLongAsNeeded'
    | 'perspectiveLiving'
    | 'perspectiveCare'
    | 'perspectiveSchoolWork'
  >
> = {
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
};
