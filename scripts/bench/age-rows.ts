import { dayNumber } from '../../src/domain/calendar-day.ts';
import { tenths } from '../../src/matching/distance.ts';
import type { Row } from '../../src/matching/linear-programme.ts';
import { daysApart } from '../../src/matching/spread.ts';
import { atMost, type OfGroup } from './of-group.ts';

const daysInYear = 365.25;
const yearsOf = (days: number) => Math.floor(days / daysInYear);

/** Who is too far apart in age cannot both come; and a helper for each whole year that the ages grow apart. */
export function ageRows(one: OfGroup): Row[] {
  const { group, byYouth, add } = one;
  const { policy } = one.register.table;
  const before = daysApart(group.residents);
  const limit = Math.max(daysInYear * group.maxAgeSpread, before);
  const everyone = [...group.residents, ...byYouth.keys()];
  const widest = Math.min(yearsOf(limit), yearsOf(daysApart(everyone)));
  const { rows, bothAtMost } = byAge(one);

  rows.push(...bothAtMost((days) => days > limit));
  for (let year = yearsOf(before) + 1; year <= widest; year += 1) {
    const helper = add({ worth: 0 - tenths(policy.spreadPenalty) });
    for (const [youth, columns] of byYouth) {
      if (yearsOf(daysApart([...group.residents, youth])) < year) continue;
      rows.push(atMost(0, [...columns, helper], [...columns.map(() => 1), -1]));
    }
    rows.push(...bothAtMost((days) => yearsOf(days) >= year, helper));
  }
  return rows;
}

/**
 * From the oldest on, a helper says whether anybody as old or older comes; so that each youth needs one row
 * and not one for everybody who differs too much.
 */
function byAge({ byYouth, add }: OfGroup) {
  const people = [...byYouth]
    .map(([youth, columns]) => ({ columns, born: dayNumber(youth.bornOn) }))
    .sort((one, other) => one.born - other.born);
  const orOlder = people.map(() => add({ worth: 0 }));
  const rows = people.flatMap(({ columns }, at): Row[] => {
    const [here = 0, before] = [orOlder[at], orOlder[at - 1]];
    const comes = atMost(0, [...columns, here], [...columns.map(() => 1), -1]);
    return before === undefined ? [comes] : [comes, atMost(0, [before, here], [1, -1])];
  });
  /** Two who differ so much are not both here, or the helper is. */
  const bothAtMost = (differ: (days: number) => boolean, helper?: number): Row[] =>
    people.flatMap(({ columns, born }): Row[] => {
      const oldest = people.findLastIndex((other) => differ(born - other.born));
      const older = orOlder[oldest];
      if (older === undefined) return [];
      const all = [...columns, older];
      return helper === undefined
        ? [atMost(1, all)]
        : [atMost(1, [...all, helper], [...all.map(() => 1), -1])];
    });
  return { rows, bothAtMost };
}
