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
          nl: `Er zouden ${youthsText(everyone.length).nl} wonen. Er mogen er ${most} wonen.`,
          en: `${youthsText(everyone.length).en} would live there. At most ${most} may.`,
        },
        repair: {
          field: 'everyone',
          to: most,
          text: {
            nl: `Past als er ${over} minder komen wonen, of als er eerst ${over} vertrekken.`,
            en: `Fits if ${over} fewer come, or once ${over} have left.`,
          },
        },
      },
    ];
  },
};
