import { holds, type PairRule } from '../rule.ts';
import { listText } from '../words.ts';

export const needsOffered: PairRule = {
  name: 'needs-offered',
  sentence: {
    nl: 'De groep heeft alles wat de jongere nodig heeft.',
    en: 'The group offers everything the youth needs.',
  },
  brokenBy({ youth, group }) {
    if (youth.needs.every((need) => group.offers.includes(need))) return holds;
    const missing = youth.needs.filter((need) => !group.offers.includes(need));
    const all = listText(missing);
    return [
      {
        rule: needsOffered.name,
        law: false,
        why: {
          nl: `De jongere heeft ${all.nl} nodig, en dat heeft deze groep niet.`,
          en: `The youth needs ${all.en}, which this group does not offer.`,
        },
        repair: {
          field: 'offers',
          to: missing.join(', '),
          text: {
            nl: `Past als de groep ook ${all.nl} heeft.`,
            en: `Fits if the group offered ${all.en} too.`,
          },
        },
      },
    ];
  },
};
