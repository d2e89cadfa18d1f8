import { expect, test } from 'vitest';
import { RoadPolicy, defaultRoad } from '../../src/domain/road-policy.ts';

const takes = (change: object): boolean =>
  RoadPolicy.safeParse({ ...defaultRoad, ...change }).success;

test('a region starts with an answer and a release first, five working days, and three asked at once', () => {
  expect(RoadPolicy.parse(defaultRoad)).toEqual({
    providerYesFirst: true,
    releaseFirst: true,
    visitFirst: false,
    mostAtOnce: 3,
    providerAnswerDays: 5,
    familyAnswerDays: 5,
    expiryDays: 20,
    holdDays: 5,
    crisisHoldHours: 48,
    declinesToEscalate: 5,
    vacancyDays: 14,
    holdBackAdvice: false,
  });
});

test.each([
  ['mostAtOnce', 10],
  ['providerAnswerDays', 60],
  ['familyAnswerDays', 60],
  ['expiryDays', 120],
  ['holdDays', 30],
  ['crisisHoldHours', 336],
  ['declinesToEscalate', 30],
  ['vacancyDays', 90],
])('%s is a whole number from 1 to %i', (key, most) => {
  const taken = [0, 1, 1.5, most, most + 1].map((number) => takes({ [key]: number }));
  expect(taken).toEqual([false, true, false, true, false]);
});

test('a step is asked for or not, and what nobody knows is not taken', () => {
  expect(takes({ visitFirst: 'no' })).toBe(false);
  expect(takes({ anything: 1 })).toBe(false);
});

test('a policy from before there was advice about scarce places goes on without it', () => {
  const { holdBackAdvice, ...before } = defaultRoad;
  expect(holdBackAdvice).toBe(false);
  expect(RoadPolicy.parse(before)).toEqual(defaultRoad);
});
