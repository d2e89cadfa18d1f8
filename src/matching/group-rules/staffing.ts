import { type GroupRule, holds } from '../rule.ts';
import { youthsText } from '../words.ts';

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
          nl: `Er zouden ${all.nl} wonen bij ${group.staffOnGroup} begeleiders. Per begeleider mogen het er ${youthsPerWorker} zijn.`,
          en: `${all.en} would live there with ${group.staffOnGroup} workers. Each worker may have ${youthsPerWorker}.`,
        },
        ...(Number.isFinite(enough)
          ? {
              repair: {
                field: 'staffOnGroup',
                to: enough,
                text: {
                  nl: `Past als er ${enough} begeleiders zijn.`,
                  en: `Fits with ${enough} workers.`,
                },
              },
            }
          : {}),
      },
    ];
  },
};
