import { addDays } from '../../domain/calendar-day.ts';
import type { Pair, SeatGoal } from '../rule.ts';
import { dayText } from '../words.ts';

export const dangerFirst: SeatGoal = {
  about: 'seat',
  name: 'danger-first',
  sentence: {
    nl: 'Wie in een crisis zit gaat voor. Daarna wie bijna geen machtiging meer heeft, en dan wie dringend een plek nodig heeft.',
    en: 'Who is in a crisis comes first. Then whose authorisation is about to lapse, and then who urgently needs a place.',
  },
  points(pair) {
    if (pair.youth.urgency === 'crisis') return 3;
    if (lapsesSoon(pair)) return 2;
    return pair.youth.urgency === 'urgent' ? 1 : 0;
  },
  reason(pair) {
    if (pair.youth.urgency === 'crisis') {
      return { nl: 'De jongere zit in een crisis.', en: 'The youth is in a crisis.' };
    }
    const { startBy } = pair.youth;
    if (startBy !== null && lapsesSoon(pair)) {
      const by = dayText(startBy);
      return {
        nl: `De jongere moet uiterlijk op ${by.nl} zijn gestart.`,
        en: `The youth must have started by ${by.en}.`,
      };
    }
    return pair.youth.urgency === 'urgent'
      ? { nl: 'De jongere heeft dringend een plek nodig.', en: 'The youth urgently needs a place.' }
      : undefined;
  },
};

const lapsesSoon = ({ youth, register }: Pair) =>
  youth.startBy !== null &&
  youth.startBy <= addDays(register.table.today, register.table.policy.lapseDays);
