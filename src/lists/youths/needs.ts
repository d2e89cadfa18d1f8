import type { YouthFacts } from '../../domain/youth.ts';
import { emptyMeans, oneOf } from '../cells/choices.ts';
import { codesOf, groupCodes } from '../cells/listed-codes.ts';
import { decimal, orNothing, whole } from '../cells/numbers.ts';
import { codeOrNothing } from '../cells/words.ts';
import type { Columns } from '../list.ts';

/** What is needed, and what the youth and family wish. */
export const needColumns: Columns<
  Pick<
    YouthFacts,
    | 'setting'
    | 'needs'
    | 'desirable'
    | 'risks'
    | 'intensity'
    | 'maxKm'
    | 'siblings'
    | 'siblingsTogether'
    | 'wishes'
    | 'refuses'
  >
> = {
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
};
