import { expect, test } from 'vitest';
import { whyLapsed } from '../../src/domain/consent-lapse.ts';
import type { ReleaseGround } from '../../src/domain/release.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';

type Facts = Pick<YouthFacts, 'bornOn' | 'legalBasis' | 'legalUntil'>;

const today = '2026-11-22';
/** Free help for somebody who has this age on that day, since that morning. */
const turning = (age: number): Facts => ({
  ...{ bornOn: `${2026 - age}-11-22`, legalBasis: 'voluntary', legalUntil: null },
});
const asked = (ground: ReleaseGround, at = '2026-11-10T11:00:00.000Z') => ({ ground, at });
const same = { authorityChanged: false };

test.each([
  [12, 'parents'],
  [16, 'youth-and-parents'],
  [18, 'representative'],
] as const)('turning %d ends the consent of %s', (age, ground) => {
  expect(whyLapsed(turning(age), asked(ground), same, today)).toEqual({
    ...{ why: 'birthday', age, on: today },
  });
  // A day earlier it still held.
  expect(whyLapsed(turning(age), asked(ground), same, '2026-11-21')).toBeUndefined();
});

test('a birthday begins at midnight in the Netherlands, also for what was asked that night', () => {
  const lastMinute = asked('parents', '2026-11-21T22:59:00.000Z');
  expect(whyLapsed(turning(12), lastMinute, same, today)).toMatchObject({ why: 'birthday' });
  const after = asked('youth-and-parents', '2026-11-21T23:01:00.000Z');
  expect(whyLapsed(turning(12), after, same, today)).toBeUndefined();
  const representative = asked('representative', '2026-11-21T23:01:00.000Z');
  expect(whyLapsed(turning(18), representative, same, today)).toBeUndefined();
});

test('who is born on 29 February turns 12 on 1 March in a year that has none', () => {
  const facts = { ...turning(12), bornOn: '2012-02-29' };
  const parents = asked('parents', '2024-02-01T11:00:00.000Z');
  expect(whyLapsed(facts, parents, same, '2024-02-28')).toBeUndefined();
  expect(whyLapsed(facts, parents, same, '2024-02-29')).toMatchObject({ age: 12 });
  const older = { ...facts, bornOn: '2008-02-29' };
  const eighteen = asked('representative', '2026-02-01T11:00:00.000Z');
  expect(whyLapsed(older, eighteen, same, '2026-02-28')).toBeUndefined();
  expect(whyLapsed(older, eighteen, same, '2026-03-01')).toMatchObject({ age: 18 });
});

test('at 17 nothing changes, and a youth who said yes at 16 still says so at 18', () => {
  expect(whyLapsed(turning(17), asked('youth'), same, today)).toBeUndefined();
  expect(whyLapsed(turning(18), asked('youth'), same, today)).toBeUndefined();
});

test('a measure that begins or ends takes the ground away', () => {
  const order = { ...turning(14), legalBasis: 'supervision-order', legalUntil: today } as const;
  expect(whyLapsed(order, asked('measure'), same, today)).toBeUndefined();
  expect(whyLapsed(order, asked('measure'), same, '2026-11-23')).toEqual({ why: 'measure-ended' });
  expect(whyLapsed(turning(14), asked('measure'), same, today)).toEqual({ why: 'measure-ended' });
  expect(whyLapsed(order, asked('youth-and-parents'), same, today)).toEqual({
    why: 'measure-began',
  });
  const ofAge = { ...turning(18), legalBasis: 'guardianship' } as const;
  expect(whyLapsed(ofAge, asked('measure'), same, '2026-11-21')).toBeUndefined();
  expect(whyLapsed(ofAge, asked('measure'), same, today)).toEqual({ why: 'measure-ended' });
});

test('authority that changed asks for the consent of parents again, and of nobody else', () => {
  const changed = { authorityChanged: true };
  expect(whyLapsed(turning(9), asked('parents'), changed, today)).toEqual({
    why: 'authority-changed',
  });
  for (const ground of ['youth-and-parents', 'representative'] as const)
    expect(whyLapsed(turning(14), asked(ground), changed, today)).toMatchObject({
      why: 'authority-changed',
    });
  expect(whyLapsed(turning(17), asked('youth'), changed, today)).toBeUndefined();
});

test('a birth day that was put right lets the ground lapse without a birthday', () => {
  expect(whyLapsed(turning(14), asked('parents'), same, today)).toEqual({ why: 'facts-changed' });
});
