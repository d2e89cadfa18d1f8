import { expect, test } from 'vitest';
import { PolicyPart, defaultPolicy } from '../../src/matching/policy.ts';
import { policySentences } from '../../src/matching/policy-sentences.ts';

const problems = (policy: unknown): string[] =>
  PolicyPart.safeParse(policy).error?.issues.map(({ message }) => message) ?? [];

/** Whoever changes one of these changes every plan of every region that set nothing itself. */
test('what a region starts with is what was decided', () => {
  expect(defaultPolicy).toEqual({
    ages: [8, 23],
    mostInGroup: 6,
    youthsPerWorker: 4,
    maxKm: 100,
    schoolKm: 20,
    detour: 1.3,
    lapseDays: 28,
    waitingCapDays: 730,
    sizePenalty: [15, 45],
    spreadPenalty: 2,
    schoolWeight: 1,
    wishBonus: 25,
    desirablePenalty: 10,
    outgrowMonths: 12,
    outgrowPenalty: 20,
    changePenalty: 15,
    siblingBonus: 40,
    equalWithin: 5,
  });
});

test('a region may set any of them, each is explained, and nothing else is taken', () => {
  expect(problems(defaultPolicy)).toEqual([]);
  expect(problems({ maxKm: 30 })).toEqual([]);
  expect(problems({})).toEqual([]);
  expect(Object.keys(policySentences)).toEqual(Object.keys(defaultPolicy));
  expect(problems({ maxKm: 30, luck: 1 })).toHaveLength(1);
  expect(problems('thirty')).toEqual(['object']);
});

test.each<[keyof typeof defaultPolicy, unknown, string]>([
  ['ages', [8], 'two-ages'],
  ['ages', [8, 121], 'whole:0:120'],
  ['mostInGroup', 101, 'whole:0:100'],
  ['youthsPerWorker', -1, 'from:0:1000'],
  ['youthsPerWorker', 1001, 'from:0:1000'],
  ['maxKm', 0.05, 'kilometres'],
  ['maxKm', -1, 'kilometres'],
  ['maxKm', 100_000.1, 'kilometres'],
  ['detour', 0.9, 'from:1:1000'],
  ['lapseDays', 36_501, 'whole:0:36500'],
  ['waitingCapDays', 1.5, 'whole:0:36500'],
  ['sizePenalty', [15, 'x'], 'kilometres'],
  ['sizePenalty', 15, 'two-kilometres'],
  ['outgrowMonths', 1201, 'whole:0:1200'],
])('%s cannot be %j', (key, number, wanted) => {
  expect(problems({ [key]: number })).toEqual([wanted]);
});
