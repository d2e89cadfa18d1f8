import { daysBetween } from '../../domain/calendar-day.ts';
import type { Pair, SeatGoal } from '../rule.ts';

export const longestWaiting: SeatGoal = {
  about: 'seat',
  name: 'longest-waiting',
  sentence: {
    nl: 'Wie langer wacht, gaat voor.',
    en: 'Who has waited longer comes first.',
  },
  points: (pair) => Math.min(daysWaited(pair), pair.register.table.policy.waitingCapDays),
  reason(pair) {
    const days = daysWaited(pair);
    return {
      nl: `De jongere wacht ${days === 1 ? '1 dag' : `${days} dagen`}.`,
      en: `The youth has waited ${days === 1 ? '1 day' : `${days} days`}.`,
    };
  },
};

const daysWaited = ({ youth, register }: Pair) =>
  daysBetween(youth.waitingSince, register.table.today);
