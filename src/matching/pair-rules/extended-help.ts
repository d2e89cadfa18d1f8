import { ageOn } from '../../domain/calendar-day.ts';
import { holds, type PairRule } from '../rule.ts';

// From this age on youth care goes on only on a ground that is recorded.
const adult = 18;

export const extendedHelp: PairRule = {
  name: 'extended-help',
  sentence: {
    nl: 'Wie bij de start 18 jaar of ouder is, heeft verlengde jeugdhulp.',
    en: 'Who is 18 or older at the start has extended youth care.',
  },
  brokenBy: ({ youth, startsOn }) =>
    ageOn(youth.bornOn, startsOn) < adult || youth.extendedHelp
      ? holds
      : [
          {
            rule: extendedHelp.name,
            law: true,
            why: {
              nl: 'De jongere is bij de start 18 jaar of ouder, en er is geen reden voor verlengde jeugdhulp vastgelegd.',
              en: 'The youth is 18 or older at the start, and no ground for extended youth care is recorded.',
            },
            repair: {
              field: 'extendedHelp',
              to: 'true',
              text: {
                nl: 'Past als verlengde jeugdhulp is vastgelegd.',
                en: 'Fits once extended youth care is recorded.',
              },
            },
          },
        ],
};
