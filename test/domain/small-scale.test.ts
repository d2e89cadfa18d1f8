import { expect, test } from 'vitest';
import type { GroupFacts } from '../../src/domain/group.ts';
import { isSmallScale, judgeSmallScale } from '../../src/domain/small-scale.ts';
import { groupOf } from './someone.ts';

const notHeld = (facts: Partial<GroupFacts>): string[] =>
  judgeSmallScale(groupOf(facts), 3)
    .filter(({ held }) => !held)
    .map(({ name }) => name);

test('an ordinary small home meets every clause', () => {
  const clauses = judgeSmallScale(groupOf({}), 3);

  expect(clauses).toHaveLength(12);
  expect(notHeld({})).toEqual([]);
  expect(isSmallScale(clauses)).toBe(true);
});

test.each<[string, Partial<GroupFacts>]>([
  ['around-the-clock', { aroundTheClock: false }],
  ['open-or-closed', { setting: 'closed', registeredClosed: false }],
  ['ages', { youngest: 7 }],
  ['ages', { oldest: 22, stayUntilAge: 24 }],
  ['homely', { homely: false }],
  ['fixed-team', { fixedTeam: false }],
  ['one-on-four', { size: 5, staffOnGroup: 1 }],
  ['individual-help', { individualHelp: 'none' }],
  ['as-long-as-needed', { asLongAsNeeded: false }],
  ['perspective', { perspectiveSchoolWork: false }],
])('%s is the one clause not met by %o', (name, facts) => {
  expect(notHeld(facts)).toEqual([name]);
  expect(isSmallScale(judgeSmallScale(groupOf(facts), 3))).toBe(false);
});

test('seven youths are too many; five where four is preferred is only less than the best', () => {
  expect(notHeld({ size: 7, staffOnGroup: 2 })).toEqual(['at-most-six']);
  expect(notHeld({ size: 6, preferredSize: 5, staffOnGroup: 2 })).toEqual(['preferably-four']);
  expect(isSmallScale(judgeSmallScale(groupOf({ preferredSize: 5 }), 3))).toBe(true);
});

test('four youths need one worker, a registered closed home is all right, a campus too', () => {
  expect(notHeld({ size: 4, staffOnGroup: 1 })).toEqual([]);
  expect(notHeld({ setting: 'closed', registeredClosed: true })).toEqual([]);
  expect(notHeld({ siting: 'campus' })).toEqual([]);
});

test('what was found says the numbers, in both languages', () => {
  const [found] = judgeSmallScale(groupOf({ size: 6, staffOnGroup: 1 }), 3)
    .filter(({ name }) => name === 'one-on-four')
    .map((clause) => clause.found);

  expect(found).toEqual({
    nl: '1 op de groep; voor 6 jongeren zijn er 2 nodig.',
    en: '1 on the group; 6 youths need 2.',
  });
});
