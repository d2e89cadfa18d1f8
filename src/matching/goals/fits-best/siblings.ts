import type { Composition } from '../../composition.ts';
import { tenths } from '../../distance.ts';
import { siblingSetOf } from '../../register.ts';
import type { GroupGoal } from '../../rule.ts';

export const siblings: GroupGoal = {
  about: 'group',
  name: 'siblings',
  sentence: {
    nl: 'Liever broers en zussen bij elkaar.',
    en: 'Rather brothers and sisters together.',
  },
  points: (composition) =>
    beyondTheFirst(composition) * tenths(composition.register.table.policy.siblingBonus),
  reason: (composition) =>
    beyondTheFirst(composition) === 0
      ? undefined
      : {
          nl: 'Broers of zussen komen hier samen wonen.',
          en: 'Brothers or sisters come to live here together.',
        },
};

/** Sets that must stay together do so anyway, and earn nothing by it. */
function beyondTheFirst({ newcomers, register }: Composition): number {
  const sets = newcomers.flatMap((newcomer) => {
    const set = siblingSetOf(register, newcomer);
    return set === undefined || set.must ? [] : [set];
  });
  return sets.length - new Set(sets).size;
}
