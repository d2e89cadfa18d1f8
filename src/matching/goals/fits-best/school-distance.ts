import { schoolTenths } from '../../distance.ts';
import type { Pair, SeatGoal } from '../../rule.ts';
import { awayText } from '../../words.ts';

export const schoolDistance: SeatGoal = {
  about: 'seat',
  name: 'school-distance',
  sentence: {
    nl: 'Liever dicht bij de school waar de jongere graag blijft.',
    en: 'Rather close to the school the youth would like to keep.',
  },
  points(pair) {
    const { schoolWeight } = pair.register.table.policy;
    return 0 - Math.floor((distance(pair) ?? 0) * schoolWeight + 0.5);
  },
  reason(pair) {
    const tenths = distance(pair);
    if (tenths === undefined) return undefined;
    const far = awayText(tenths);
    return {
      nl: `De groep ligt ${far.nl} van de eigen school.`,
      en: `The group is ${far.en} from their own school.`,
    };
  },
};

// A school that must be kept is a rule, and counts no second time.
const distance = ({ youth, group, register }: Pair) =>
  youth.school?.keep === 'prefer'
    ? schoolTenths(youth, group, register.table.policy.detour)
    : undefined;
