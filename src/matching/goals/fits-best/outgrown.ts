import { addMonths, birthday } from '../../../domain/calendar-day.ts';
import { tenths } from '../../distance.ts';
import type { Pair, SeatGoal } from '../../rule.ts';
import { dayText } from '../../words.ts';

export const outgrown: SeatGoal = {
  about: 'seat',
  name: 'outgrown',
  sentence: {
    nl: 'Liever een groep waar de jongere nog lang mag blijven.',
    en: 'Rather a group where the youth may stay for long.',
  },
  points: (pair) =>
    isSoonTooOld(pair) ? 0 - tenths(pair.register.table.policy.outgrowPenalty) : 0,
  reason(pair) {
    if (!isSoonTooOld(pair)) return undefined;
    const day = dayText(leavesOn(pair));
    return {
      nl: `De jongere mag hier blijven tot ${day.nl}.`,
      en: `The youth may stay here until ${day.en}.`,
    };
  },
};

const leavesOn = ({ youth, group }: Pair) => birthday(youth.bornOn, group.stayUntilAge);

// The calendar here ends with the year 9999, which people write for "always".
const lastYear = 9999;

function isSoonTooOld(pair: Pair): boolean {
  const { outgrowMonths } = pair.register.table.policy;
  if (Number(pair.youth.bornOn.slice(0, 4)) + pair.group.stayUntilAge > lastYear) return false;
  if (Number(pair.startsOn.slice(0, 4)) + outgrowMonths / 12 >= lastYear) return true;
  return leavesOn(pair) <= addMonths(pair.startsOn, outgrowMonths);
}
