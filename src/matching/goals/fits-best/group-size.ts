import type { Composition } from '../../composition.ts';
import { tenths } from '../../distance.ts';
import type { Policy } from '../../policy.ts';
import type { GroupGoal } from '../../rule.ts';
import { youthsText } from '../../words.ts';

export const groupSize: GroupGoal = {
  about: 'group',
  name: 'group-size',
  sentence: {
    nl: 'Liever niet meer jongeren in een groep dan de groep graag wil.',
    en: 'Rather no more youths in a group than the group likes.',
  },
  points: (composition) => before(composition) - after(composition),
  reason(composition) {
    const { group, everyone } = composition;
    if (before(composition) === after(composition)) return undefined;
    const all = youthsText(everyone.length);
    return {
      nl: `Er wonen dan ${all.nl}. De groep heeft er liever hoogstens ${group.preferredSize}.`,
      en: `${all.en} will live there. The group would rather have at most ${group.preferredSize}.`,
    };
  },
};

const before = ({ group, register }: Composition) =>
  sizePenalty(group.residents.length - group.preferredSize, register.table.policy);
const after = ({ group, everyone, register }: Composition) =>
  sizePenalty(everyone.length - group.preferredSize, register.table.policy);

// From the third on, each one too many costs this much more.
const eachFurtherKm = 30;

/** In tenths, for so many youths above the size the group prefers. */
export function sizePenalty(above: number, { sizePenalty: [one, two] }: Policy): number {
  if (above <= 0) return 0;
  return above === 1 ? tenths(one) : tenths(two) + (above - 2) * tenths(eachFurtherKm);
}
