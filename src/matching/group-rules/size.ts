import { type GroupRule, holds } from '../rule.ts';
import { youthsText } from '../words.ts';

export const size: GroupRule = {
  name: 'size',
  sentence: {
    nl: 'Er wonen niet meer jongeren dan er in de groep mogen wonen.',
    en: 'No more youths live there than may live in the group.',
  },
  staysBroken: true,
  brokenBy({ group, everyone, register }) {
    const most = Math.min(group.size, register.table.policy.mostInGroup);
    if (everyone.length <= most) return holds;
    const over = everyone.length - most;
    return [
      {
        rule: size.name,
        law: false,
        why: {
          nl: `De groep telt dan ${youthsText(everyone.length).nl}. Er is ruimte voor ${most}.`,
          en: `The group would have ${youthsText(everyone.length).en}. It has room for ${most}.`,
        },
        repair: {
          field: 'everyone',
          to: most,
          text: {
            nl: `Past bij ${over} minder, of als er eerst plek voor ${over} is gekomen.`,
            en: `Fits with ${over} fewer, or once room for ${over} has come.`,
          },
        },
      },
    ];
  },
};
