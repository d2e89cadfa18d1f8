import type { Composition } from '../composition.ts';
import { type GroupRule, holds } from '../rule.ts';
import { daysApart } from '../spread.ts';
import { yearsText } from '../words.ts';

const daysInYear = 365.25;

export const ageSpread: GroupRule = {
  name: 'age-spread',
  sentence: {
    nl: 'De jongste en de oudste schelen niet te veel in leeftijd. Is het verschil er al te groot, dan wordt het niet groter.',
    en: 'The youngest and the oldest are not too far apart in age. Where they already are, it grows no further.',
  },
  staysBroken: true,
  brokenBy(composition) {
    const { group, everyone } = composition;
    const days = daysApart(everyone);
    if (days <= Math.max(daysInYear * group.maxAgeSpread, daysApart(group.residents))) return holds;
    const [years, enough] = [(days / daysInYear).toFixed(1), Math.ceil(days / daysInYear)];
    return [
      {
        rule: ageSpread.name,
        law: false,
        why: {
          nl: `De jongste en de oudste zouden ${years.replace('.', ',')} jaar schelen. Dat mag ${yearsText(group.maxAgeSpread).nl} zijn.`,
          en: `The youngest and the oldest would be ${years} years apart. ${yearsText(group.maxAgeSpread).en} is allowed.`,
        },
        repair: onceSomebodyLeft(composition) ?? {
          field: 'maxAgeSpread',
          to: enough,
          text: {
            nl: `Past als het verschil ${yearsText(enough).nl} mag zijn.`,
            en: `Fits if ${yearsText(enough).en} were allowed.`,
          },
        },
      },
    ];
  },
};

/** Often one resident makes the difference, and is about to move on. */
function onceSomebodyLeft({ group, newcomers }: Composition) {
  const fits = group.residents.find((leaver) => {
    const others = group.residents.filter((resident) => resident !== leaver);
    const most = Math.max(daysInYear * group.maxAgeSpread, daysApart(others));
    return daysApart([...others, ...newcomers]) <= most;
  });
  return (
    fits && {
      field: 'residents',
      to: fits.code,
      text: {
        nl: `Past zodra ${fits.code} is vertrokken.`,
        en: `Fits once ${fits.code} has left.`,
      },
    }
  );
}
