import type { YouthFacts } from '../../domain/youth.ts';
import { emptyMeans, oneOf } from '../cells/choices.ts';
import { words } from '../cells/words.ts';
import type { Columns } from '../list.ts';

/** What was considered before, and what comes after. */
export const perspectiveColumns: Columns<
  Pick<
    YouthFacts,
    | 'whyNotAtHome'
    | 'whyNotNetwork'
    | 'whyNotFosterFamily'
    | 'whyNotFamilyHome'
    | 'explanatoryAnalysis'
    | 'perspectiveLiving'
    | 'perspectiveCare'
    | 'perspectiveSchoolWork'
  >
> = {
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
