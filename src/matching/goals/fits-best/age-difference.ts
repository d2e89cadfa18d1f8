import type { Composition } from '../../composition.ts';
import { tenths } from '../../distance.ts';
import type { GroupGoal } from '../../rule.ts';
import { daysApart } from '../../spread.ts';
import type { Person } from '../../table.ts';
import { yearsText } from '../../words.ts';

export const ageDifference: GroupGoal = {
  about: 'group',
  name: 'age-difference',
  sentence: {
    nl: 'Liever weinig verschil tussen de jongste en de oudste.',
    en: 'Rather little between the youngest and the oldest.',
  },
  points: (composition) =>
    (before(composition) - after(composition)) *
    tenths(composition.register.table.policy.spreadPenalty),
  reason(composition) {
    const grown = after(composition) - before(composition);
    if (grown === 0) return undefined;
    return {
      nl: `Het verschil tussen de jongste en de oudste wordt ${yearsText(grown).nl} groter.`,
      en: `The difference between the youngest and the oldest grows by ${yearsText(grown).en}.`,
    };
  },
};

const daysInYear = 365.25;
const wholeYears = (people: readonly Person[]) => Math.floor(daysApart(people) / daysInYear);
const before = ({ group }: Composition) => wholeYears(group.residents);
const after = ({ everyone }: Composition) => wholeYears(everyone);
