import type { GroupFacts } from '../../domain/group.ts';
import { oneOf, yesNo } from '../cells/choices.ts';
import { words } from '../cells/words.ts';
import type { Columns } from '../list.ts';

/** What the house is like. */
export const houseColumns: Columns<
  Pick<GroupFacts, 'ownBedroom' | 'wheelchair' | 'pets' | 'smoking' | 'houseText'>
> = {
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
