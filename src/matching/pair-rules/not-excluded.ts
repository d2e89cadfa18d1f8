import { holds, type PairRule } from '../rule.ts';
import { listText } from '../words.ts';

export const notExcluded: PairRule = {
  name: 'not-excluded',
  sentence: {
    nl: 'De jongere heeft geen risico dat de groep niet aanneemt.',
    en: 'The youth has no risk that the group does not take.',
  },
  brokenBy({ youth, group }) {
    if (!youth.risks.some((risk) => group.excludes.includes(risk))) return holds;
    const refused = youth.risks.filter((risk) => group.excludes.includes(risk));
    const all = listText(refused);
    return [
      {
        rule: notExcluded.name,
        law: false,
        why: {
          nl: `Deze groep neemt geen jongeren aan met ${all.nl}.`,
          en: `This group takes no youths with ${all.en}.`,
        },
        repair: {
          field: 'excludes',
          to: refused.join(', '),
          text: {
            nl: `Past als de groep ${all.nl} niet meer uitsluit.`,
            en: `Fits once the group no longer excludes ${all.en}.`,
          },
        },
      },
    ];
  },
};
