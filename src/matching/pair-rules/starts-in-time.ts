import { latest } from '../../domain/calendar-day.ts';
import type { Broken, Pair, PairRule } from '../rule.ts';
import { dayText } from '../words.ts';

export const startsInTime: PairRule = {
  name: 'starts-in-time',
  sentence: {
    nl: 'De jongere start voordat de machtiging verloopt, en zolang de plek beschikbaar is.',
    en: 'The youth starts before the authorisation lapses, and while the place is available.',
  },
  brokenBy: (pair) => [...afterTheAuthorisation(pair), ...afterThePlace(pair)],
};

function afterTheAuthorisation({ youth, vacancy, startsOn, register }: Pair): Broken[] {
  const { startBy } = youth;
  if (startBy === null || startsOn <= startBy) return [];
  const [by, start] = [dayText(startBy), dayText(startsOn)];
  const couldStart = latest(register.table.today, youth.startFrom) <= startBy;
  return [
    {
      rule: startsInTime.name,
      law: true,
      why: {
        nl: `De jongere kan hier starten op ${start.nl}, maar moet uiterlijk op ${by.nl} zijn gestart.`,
        en: `The youth can start here on ${start.en}, but must have started by ${by.en}.`,
      },
      ...(couldStart && vacancy.from > startBy
        ? {
            repair: {
              field: 'from',
              to: startBy,
              text: {
                nl: `Past als de plek vrij is op ${by.nl}.`,
                en: `Fits if the place is free on ${by.en}.`,
              },
            },
          }
        : {}),
    },
  ];
}

function afterThePlace({ vacancy, startsOn }: Pair): Broken[] {
  if (vacancy.until === null || startsOn <= vacancy.until) return [];
  const [until, start] = [dayText(vacancy.until), dayText(startsOn)];
  return [
    {
      rule: startsInTime.name,
      law: false,
      why: {
        nl: `De jongere kan starten op ${start.nl}, maar de plek is er tot en met ${until.nl}.`,
        en: `The youth can start on ${start.en}, but the place is there until ${until.en}.`,
      },
      repair: {
        field: 'until',
        to: startsOn,
        text: {
          nl: `Past als de plek beschikbaar blijft tot en met ${start.nl}.`,
          en: `Fits if the place stays available until ${start.en}.`,
        },
      },
    },
  ];
}
