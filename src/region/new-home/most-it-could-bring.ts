import { type TierIndex } from '../../matching/candidate.ts';
import { tenths } from '../../matching/distance.ts';
import { sizePenalty } from '../../matching/goals/fits-best/group-size.ts';
import { listCompositions } from '../../matching/list-compositions.ts';
import type { Totals } from '../../matching/plan.ts';
import { type Register, registerOf, siblingSetOf } from '../../matching/register.ts';
import { goalTiers } from '../../matching/rules.ts';
import type { Group, Table, Youth } from '../../matching/table.ts';
import type { GridPlace, HomeProfile, NewHomeAsked } from './asked.ts';
import { anywhere, homeAt, pairAt, whoCouldCome } from './homes.ts';
import { abovePrice, type Fillings, millionth, mostWith, type Prices } from './prices.ts';
import { isTravelGoal, travelsTo } from './travel.ts';

/**
 * What no plan with a home of this kind at this place can have more of, worked out without solving and quickly, for
 * thousands of homes: the best newcomers each by themselves. Rules about the group as a whole are left out, and so is
 * what a spread of ages costs: that only makes it more.
 */
export function mostAtAGlance(table: Table, asked: NewHomeAsked, prices: Prices) {
  const register = registerOf(table);
  const indexOf = new Map(table.youths.map((youth, index) => [youth, index]));
  const travels = travelsTo(table);
  return (profile: HomeProfile): ((place: GridPlace) => Totals) => {
    const group = homeAt(table, asked, profile, anywhere);
    const coming = whoCouldCome(table, group).map((youth) => ({
      at: indexOf.get(youth) ?? -1,
      worth: worthOf(register, youth, group),
    }));
    const room = Math.min(group.size, group.arrivalsAtOnce, table.policy.mostInGroup);
    return (place) => {
      const travel = travels(place);
      const here = coming.flatMap(({ at, worth: [danger, placed, waiting, fit] }) => {
        const way = travel[at];
        const worth: Totals = [danger, placed, waiting, fit + (way?.points ?? 0)];
        return way?.isNear === true ? [{ at, worth }] : [];
      });
      const top = (tier: TierIndex): number => {
        const best = here
          .map(({ at, worth }) => abovePrice(prices, tier, worth, [at]))
          .sort((a, b) => b - a)
          .slice(0, room);
        let [most, sum] = [0, 0];
        for (const [index, above] of best.entries()) {
          sum += above;
          const crowd = tier === 3 ? sizePenalty(index + 1 - group.preferredSize, table.policy) : 0;
          most = Math.max(most, sum - crowd * millionth);
        }
        return most;
      };
      return mostWith(prices, top);
    };
  };
}

/** Every way in which a home could be filled, whatever becomes of the others. Undefined where those are too many. */
export const fillingsOf = (table: Table, home: Group): Fillings | undefined =>
  listCompositions(registerOf({ ...table, groups: [home] }))?.map(({ values, youths }) => ({
    values,
    youths,
  }));

/** What one newcomer is worth by themselves, wherever the home lies. */
function worthOf(register: Register, youth: Youth, group: Group): Totals {
  const pair = pairAt(register, youth, group);
  const points = (tier: TierIndex): number =>
    goalTiers[tier].reduce(
      (sum, goal) => (goal.about === 'seat' && !isTravelGoal(goal) ? sum + goal.points(pair) : sum),
      0,
    );
  return [points(0), points(1), points(2), points(3) + shareOfBonus(register, youth)];
}

/** The bonus is for each sibling beyond the first: shared out over all of them it is never too little. */
function shareOfBonus(register: Register, youth: Youth): number {
  const set = siblingSetOf(register, youth);
  if (set === undefined || set.must) return 0;
  const all = set.members.length;
  return Math.ceil((tenths(register.table.policy.siblingBonus) * (all - 1)) / all);
}
