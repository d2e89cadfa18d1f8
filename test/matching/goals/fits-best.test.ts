import { expect, test } from 'vitest';
import { ageDifference } from '../../../src/matching/goals/fits-best/age-difference.ts';
import { change } from '../../../src/matching/goals/fits-best/change.ts';
import { desirables } from '../../../src/matching/goals/fits-best/desirables.ts';
import { groupSize } from '../../../src/matching/goals/fits-best/group-size.ts';
import { homeDistance } from '../../../src/matching/goals/fits-best/home-distance.ts';
import { outgrown } from '../../../src/matching/goals/fits-best/outgrown.ts';
import { schoolDistance } from '../../../src/matching/goals/fits-best/school-distance.ts';
import { siblings } from '../../../src/matching/goals/fits-best/siblings.ts';
import { wish } from '../../../src/matching/goals/fits-best/wish.ts';
import type { SeatGoal } from '../../../src/matching/rule.ts';
import {
  amber,
  bilal,
  chris,
  elm,
  firstPair,
  oak,
  pointsOfGroup,
  pointsOfSeat,
  resident,
} from '../cast.ts';

const north = (degrees: number) => ({ lat: 52 + degrees, lon: 5 });
const seat = (goal: SeatGoal, youth: object, group = {}, more = {}) =>
  pointsOfSeat(goal, { youths: [amber(youth)], groups: [elm(group), oak()], ...more });
const because = (goal: SeatGoal, youth: object, more = {}) =>
  goal.reason(firstPair({ youths: [amber(youth)], groups: [elm(), oak()], ...more }));

test('every tenth of a kilometre from home counts', () => {
  expect(seat(homeDistance, { homes: [north(0)] }, { location: north(0.1) })).toBe(-145);
  expect(seat(homeDistance, { homes: [north(0), north(0.3)] }, { location: north(0.1) })).toBe(
    -217,
  );
  expect(because(homeDistance, {})?.en).toMatch(/^The group is \d+\.\d km from home\.$/);
  const near = { homes: [elm().location] };
  expect(because(homeDistance, near)?.nl).toBe('De groep ligt minder dan 1 km van huis.');
});

test('a school one would like to keep counts by its weight, one that must be kept is a rule', () => {
  const school = (keep: string) => ({ school: { ...north(0), keep } });
  const away = { location: north(0.1) };
  expect(seat(schoolDistance, school('prefer'), away)).toBe(-145);
  expect(seat(schoolDistance, school('prefer'), away, { policy: { schoolWeight: 0.7 } })).toBe(
    -102,
  );
  expect(seat(schoolDistance, school('must'), away)).toBe(0);
  expect(because(schoolDistance, school('must'))).toBeUndefined();
});

test('a wish is worth its bonus, in that group only', () => {
  expect(seat(wish, { wishes: ['elm'] })).toBe(250);
  expect(seat(wish, { wishes: ['oak'] })).toBe(0);
  expect(because(wish, { wishes: ['oak'] })).toBeUndefined();
});

test('each desirable the group lacks counts', () => {
  expect(seat(desirables, { desirable: ['garden', 'pets', 'piano'] }, { offers: ['pets'] })).toBe(
    -200,
  );
  expect(because(desirables, { desirable: ['garden', 'pets'] })?.nl).toContain('garden en pets');
});

test('who will soon be too old to stay fits less well', () => {
  const until = { stayUntilAge: 18 };
  expect(seat(outgrown, { bornOn: '2009-11-22' }, until)).toBe(-200);
  expect(seat(outgrown, { bornOn: '2009-11-23' }, until)).toBe(0);
  expect(seat(outgrown, { bornOn: '2012-11-22' }, { stayUntilAge: 1000, ages: [0, 30] })).toBe(0);
});

test('another group than the one under discussion costs something', () => {
  const pending = (...groups: string[]) => ({ pending: groups.map((group) => ['amber', group]) });
  expect(seat(change, {}, {}, pending('oak'))).toBe(-150);
  expect(seat(change, {}, {}, pending('oak', 'elm'))).toBe(0);
  expect(seat(change, {})).toBe(0);
});

test('each youth above the preferred size costs more', () => {
  const above = (preferredSize: number, sizePenalty?: number[]) =>
    pointsOfGroup(groupSize, {
      youths: [amber(), bilal(), chris()],
      groups: [oak({ preferredSize, residents: [resident('R-1')] })],
      policy: sizePenalty === undefined ? {} : { sizePenalty },
    });
  expect(above(4)).toBe(0);
  expect(above(3)).toBe(-150);
  expect(above(2)).toBe(-450);
  expect(above(1)).toBe(-750);
  expect(above(1, [7, 11])).toBe(-410);
});

test('only what the newcomers add to the age difference counts', () => {
  const residents = [
    resident('R-1', { bornOn: '2012-01-01' }),
    resident('R-2', { bornOn: '2013-02-01' }),
  ];
  expect(pointsOfGroup(ageDifference, { youths: [bilal()], groups: [oak({ residents })] })).toBe(
    -20,
  );
  expect(pointsOfGroup(ageDifference, { youths: [amber()], groups: [oak({ residents })] })).toBe(0);
  expect(pointsOfGroup(ageDifference, { youths: [amber()], groups: [oak()] })).toBe(0);
});

test('brothers and sisters together earn a bonus, unless they must', () => {
  const family = (...together: string[]) => ({
    youths: [amber, bilal, chris].map((who, at) =>
      who({ siblings: 'S-1', siblingsTogether: together[at] }),
    ),
    groups: [oak()],
  });
  expect(pointsOfGroup(siblings, family('prefer', 'prefer', 'prefer'))).toBe(800);
  expect(pointsOfGroup(siblings, family('prefer', 'must', 'prefer'))).toBe(0);
});
