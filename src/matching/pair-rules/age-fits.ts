import { ageOn, birthday } from '../../domain/calendar-day.ts';
import type { Broken, Pair, PairRule } from '../rule.ts';
import { dayText, yearsText } from '../words.ts';

const name = 'age-fits';

export const ageFits: PairRule = {
  name,
  sentence: {
    nl: 'De jongere heeft bij de start een leeftijd die de groep aanneemt, en die onder jeugdhulp valt.',
    en: 'At the start the youth has an age that the group takes, and that falls under youth care.',
  },
  brokenBy: (pair) => [...byTheGroup(pair), ...byTheDefinition(pair)],
};

function byTheGroup({ youth, group, startsOn }: Pair): Broken[] {
  const age = ageOn(youth.bornOn, startsOn);
  const [youngest, oldest] = group.ages;
  if (age >= youngest && age <= oldest) return [];
  return [
    {
      rule: name,
      law: false,
      why: {
        nl: `De jongere is bij de start ${age} jaar. Deze groep is voor ${youngest} tot en met ${oldest} jaar.`,
        en: `The youth is ${age} at the start. This group is for ages ${youngest} to ${oldest}.`,
      },
      repair: age < youngest ? fromBirthday(youth.bornOn, youngest) : untilAge(age),
    },
  ];
}

function byTheDefinition({ youth, startsOn, register }: Pair): Broken[] {
  const age = ageOn(youth.bornOn, startsOn);
  const [from, until] = register.table.policy.ages;
  if (age >= from && age < until) return [];
  return [
    {
      rule: name,
      law: true,
      why: {
        nl: `De jongere is bij de start ${age} jaar. Kleinschalig wonen kan vanaf ${from} jaar, tot de dag dat iemand ${until} wordt.`,
        en: `The youth is ${age} at the start. A small-scale home is possible from age ${from}, until the day somebody turns ${until}.`,
      },
      ...(age < from ? { repair: fromBirthday(youth.bornOn, from) } : {}),
    },
  ];
}

function fromBirthday(bornOn: string, age: number) {
  const day = birthday(bornOn, age);
  return {
    field: 'startFrom',
    to: day,
    text: { nl: `Past vanaf ${dayText(day).nl}.`, en: `Fits from ${dayText(day).en}.` },
  };
}

const untilAge = (age: number) => ({
  field: 'ages',
  to: age,
  text: {
    nl: `Past als de oudste leeftijd ${yearsText(age).nl} was.`,
    en: `Fits if the oldest age were ${age}.`,
  },
});
