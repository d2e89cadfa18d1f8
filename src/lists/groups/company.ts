import type { GroupFacts } from '../../domain/group.ts';
import { oneOf } from '../cells/choices.ts';
import { codesOf } from '../cells/listed-codes.ts';
import { riskCaps } from '../cells/risk-caps.ts';
import { decimal, orNothing, whole } from '../cells/numbers.ts';
import type { Columns } from '../list.ts';

/** Who can live there, and with whom. */
export const companyColumns: Columns<
  Pick<
    GroupFacts,
    | 'youngest'
    | 'oldest'
    | 'stayUntilAge'
    | 'sex'
    | 'size'
    | 'preferredSize'
    | 'staffOnGroup'
    | 'offers'
    | 'education'
    | 'excludes'
    | 'riskCaps'
    | 'intensityBudget'
    | 'maxAgeSpread'
    | 'arrivalsAtOnce'
  >
> = {
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
};
