import type { LegalBasis } from '../domain/legal-basis.ts';
import type { Text } from '../domain/text.ts';
import type { YouthFacts } from '../domain/youth.ts';

/** What people call the grounds on which a youth may live away from home. */
export const legalBasisNames: Readonly<Record<LegalBasis, Text>> = {
  voluntary: { nl: 'vrijwillig', en: 'voluntary' },
  'supervision-order': {
    nl: 'ots met machtiging uithuisplaatsing',
    en: 'supervision order with out-of-home authorisation',
  },
  guardianship: { nl: 'voogdij', en: 'guardianship' },
  closed: { nl: 'machtiging gesloten jeugdhulp', en: 'closed authorisation' },
  'closed-conditional': {
    nl: 'voorwaardelijke machtiging gesloten jeugdhulp',
    en: 'conditional closed authorisation',
  },
  'closed-emergency': {
    nl: 'spoedmachtiging gesloten jeugdhulp',
    en: 'emergency closed authorisation',
  },
  criminal: { nl: 'strafrechtelijk', en: 'criminal law' },
};

export const extendedHelpNames: Readonly<Record<YouthFacts['extendedHelp'], Text>> = {
  none: { nl: 'geen', en: 'none' },
  'began-before-18': { nl: 'begonnen voor 18', en: 'began before 18' },
  'decided-before-18': { nl: 'besloten voor 18', en: 'decided before 18' },
  resumed: { nl: 'hervat binnen een half jaar', en: 'resumed within half a year' },
};
