import { tenths } from '../../distance.ts';
import type { Pair, SeatGoal } from '../../rule.ts';
import { listText } from '../../words.ts';

export const desirables: SeatGoal = {
  about: 'seat',
  name: 'desirables',
  sentence: {
    nl: 'Liever een groep die heeft wat de jongere graag wil.',
    en: 'Rather a group that offers what the youth would like.',
  },
  points: (pair) => 0 - missing(pair).length * tenths(pair.register.table.policy.desirablePenalty),
  reason(pair) {
    const all = missing(pair);
    if (all.length === 0) return undefined;
    return {
      nl: `De groep heeft niet: ${listText(all).nl}. De jongere wil dat wel graag.`,
      en: `The group does not offer ${listText(all).en}, which the youth would like.`,
    };
  },
};

const missing = ({ youth, group }: Pair) =>
  youth.desirable.filter((desirable) => !group.offers.includes(desirable));
