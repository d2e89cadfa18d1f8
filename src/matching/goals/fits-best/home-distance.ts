import { homeTenths } from '../../distance.ts';
import type { Pair, SeatGoal } from '../../rule.ts';
import { awayText } from '../../words.ts';

export const homeDistance: SeatGoal = {
  about: 'seat',
  name: 'home-distance',
  sentence: { nl: 'Liever dicht bij huis.', en: 'Rather close to home.' },
  points: (pair) => 0 - distance(pair),
  reason(pair) {
    const far = awayText(distance(pair));
    return pair.youth.homes.length === 1
      ? { nl: `De groep ligt ${far.nl} van huis.`, en: `The group is ${far.en} from home.` }
      : {
          nl: `De groep ligt gemiddeld ${far.nl} van de twee huizen.`,
          en: `The group is ${far.en} from the two homes on average.`,
        };
  },
};

const distance = ({ youth, group, register }: Pair) =>
  homeTenths(youth, group, register.table.policy.detour);
