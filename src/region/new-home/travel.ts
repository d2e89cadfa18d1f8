import { homeDistance } from '../../matching/goals/fits-best/home-distance.ts';
import { schoolDistance } from '../../matching/goals/fits-best/school-distance.ts';
import { nearEnough } from '../../matching/pair-rules/near-enough.ts';
import { registerOf } from '../../matching/register.ts';
import type { Goal } from '../../matching/rule.ts';
import type { Table } from '../../matching/table.ts';
import type { GridPlace } from './asked.ts';
import { homeAt, pairAt } from './homes.ts';

/** How it is for one youth that a home lies somewhere: near enough at all, and how many points the way costs. */
export interface Travel {
  readonly isNear: boolean;
  readonly points: number;
}

const travelGoals = [homeDistance, schoolDistance];

export const isTravelGoal = (goal: Goal): boolean => travelGoals.some((one) => one === goal);

const anyHome = { size: 1, preferredSize: 1, staffOnGroup: 1, settings: [], ageSpread: 0 } as const;
const anyKind = { setting: 'open', ages: [0, 30], offers: [] } as const;

/** For all youths of the table in turn; the same whatever kind of home it is, so asked once for each place. */
export function travelsTo(table: Table): (place: GridPlace) => readonly Travel[] {
  const register = registerOf(table);
  const known = new Map<string, readonly Travel[]>();
  return (place) => {
    const before = known.get(place.municipality);
    if (before !== undefined) return before;
    const group = homeAt(table, anyHome, anyKind, place);
    const travels = table.youths.map((youth): Travel => {
      const pair = pairAt(register, youth, group);
      return {
        isNear: nearEnough.brokenBy(pair).length === 0,
        points: travelGoals.reduce((sum, goal) => sum + goal.points(pair), 0),
      };
    });
    known.set(place.municipality, travels);
    return travels;
  };
}
