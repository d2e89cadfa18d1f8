import { type GroupRule, holds } from '../rule.ts';
import { numberText, workersText, youthsText } from '../words.ts';

export const staffing: GroupRule = {
  name: 'staffing',
  sentence: {
    nl: 'Er zijn genoeg begeleiders op de groep.',
    en: 'There are enough workers on the group.',
  },
  staysBroken: true,
  brokenBy({ group, everyone, register }) {
    const { youthsPerWorker } = register.table.policy;
    if (everyone.length <= youthsPerWorker * group.staffOnGroup) return holds;
    const all = youthsText(everyone.length);
    const enough = Math.ceil(everyone.length / youthsPerWorker);
    return [
      {
        rule: staffing.name,
        law: false,
        why: {
          nl: `De groep telt dan ${all.nl} en heeft ${workersText(group.staffOnGroup).nl}. Per begeleider mogen het er ${numberText(youthsPerWorker).nl} zijn.`,
          en: `The group would have ${all.en} and ${workersText(group.staffOnGroup).en}. Each worker may have ${youthsPerWorker}.`,
        },
        ...(Number.isFinite(enough)
          ? {
              repair: {
                field: 'staffOnGroup',
                to: enough,
                text: {
                  nl: `Past met ${workersText(enough).nl}.`,
                  en: `Fits with ${workersText(enough).en}.`,
                },
              },
            }
          : {}),
      },
    ];
  },
};
