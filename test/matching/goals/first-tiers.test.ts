import { expect, test } from 'vitest';
import { asManyAsPossible } from '../../../src/matching/goals/as-many-as-possible.ts';
import { dangerFirst } from '../../../src/matching/goals/danger-first.ts';
import { longestWaiting } from '../../../src/matching/goals/longest-waiting.ts';
import { amber, elm, firstPair, pointsOfSeat } from '../cast.ts';

const of = (youth: object, policy = {}) => ({ youths: [amber(youth)], groups: [elm()], policy });

test('a crisis counts three, a lapsing authorisation two, urgent one', () => {
  const danger = (youth: object, policy = {}) => pointsOfSeat(dangerFirst, of(youth, policy));
  expect(danger({ urgency: 'crisis', startBy: '2026-11-30' })).toBe(3);
  expect(danger({ urgency: 'urgent', startBy: '2026-12-20' })).toBe(2);
  expect(danger({ urgency: 'urgent', startBy: '2026-12-21' })).toBe(1);
  expect(danger({ startBy: '2026-12-21' }, { lapseDays: 29 })).toBe(2);
  expect(danger({})).toBe(0);
});

test('each danger says which it is, and none says nothing', () => {
  expect(dangerFirst.reason(firstPair(of({ startBy: '2026-12-20' })))?.nl).toContain(
    '20 december 2026',
  );
  expect(dangerFirst.reason(firstPair(of({})))).toBeUndefined();
});

test('everybody counts once', () => {
  expect(pointsOfSeat(asManyAsPossible, of({ urgency: 'crisis' }))).toBe(1);
});

test('days of waiting count up to the cap', () => {
  expect(pointsOfSeat(longestWaiting, of({ waitingSince: '2026-11-15' }))).toBe(7);
  expect(pointsOfSeat(longestWaiting, of({ waitingSince: '2020-11-15' }))).toBe(730);
  expect(
    pointsOfSeat(longestWaiting, of({ waitingSince: '2020-11-15' }, { waitingCapDays: 90 })),
  ).toBe(90);
});
