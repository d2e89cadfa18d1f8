import { tenths } from '../../distance.ts';
import type { Pair, SeatGoal } from '../../rule.ts';

export const wish: SeatGoal = {
  about: 'seat',
  name: 'wish',
  sentence: {
    nl: 'Liever een groep die de jongere of het gezin zelf noemt.',
    en: 'Rather a group the youth or family asks for.',
  },
  points: (pair) => (isWished(pair) ? tenths(pair.register.table.policy.wishBonus) : 0),
  reason: (pair) =>
    isWished(pair)
      ? {
          nl: 'De jongere of het gezin noemt deze groep als wens.',
          en: 'The youth or family asks for this group.',
        }
      : undefined,
};

const isWished = ({ youth, group }: Pair) => youth.wishes.includes(group.code);
