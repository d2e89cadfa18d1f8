import type { YouthFacts } from '../../domain/youth.ts';
import { emptyMeans, oneOf } from '../cells/choices.ts';
import { day, pastDay } from '../cells/days.ts';
import { orNothing } from '../cells/numbers.ts';
import { code, words } from '../cells/words.ts';
import { extendedHelpNames, legalBasisNames } from '../legal-names.ts';
import type { Columns } from '../list.ts';

/** Who the youth is, and on which legal basis. */
export const whoColumns: Columns<
  Pick<
    YouthFacts,
    | 'code'
    | 'name'
    | 'bornOn'
    | 'sex'
    | 'municipality'
    | 'legalBasis'
    | 'legalFrom'
    | 'legalUntil'
    | 'extendedHelp'
  >
> = {
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
};
