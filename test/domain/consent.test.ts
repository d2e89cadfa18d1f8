import { expect, test } from 'vitest';
import { type Standing, closedFor, voiceOf } from '../../src/domain/consent.ts';

const today = '2026-11-22';
/** Born so that this age was reached on that day. */
const aged = (age: number) => ({ bornOn: `${2026 - age}-11-22` });
const free = (age: number) =>
  ({ ...aged(age), legalBasis: 'voluntary', legalUntil: null }) as const;

test.each([
  [11, 'wish', 'consent'],
  [12, 'consent', 'consent'],
  [15, 'consent', 'consent'],
  [16, 'consent', 'opinion'],
  [18, 'consent', 'opinion'],
])('at %d the word of the youth is %s, that of the parents %s', (age, youth, parents) => {
  expect(voiceOf(free(age), 'youth', today)).toBe(youth);
  expect(voiceOf(free(age), 'parent', today)).toBe(parents);
  expect(voiceOf(free(age), 'guardian', today)).toBe(parents);
});

test.each(['supervision-order', 'guardianship', 'closed', 'closed-conditional', 'criminal'] as const)(
  'under %s nobody is asked for consent, and everybody is heard',
  (legalBasis) => {
    for (const age of [11, 12, 16, 17]) {
      const measured = { ...aged(age), legalBasis, legalUntil: today };
      expect(voiceOf(measured, 'parent', today)).toBe('opinion');
      const youth = voiceOf(measured, 'youth', today);
      expect(youth).toBe(age < 12 ? 'wish' : 'opinion');
    }
  },
); // prettier-ignore

test('a measure over a minor ends at 18, a closed authorisation on its last day', () => {
  const voice = (legalBasis: 'guardianship' | 'closed', legalUntil: string | null) =>
    voiceOf({ ...aged(18), legalBasis, legalUntil }, 'youth', today);
  expect(voice('guardianship', null)).toBe('consent');
  expect(voice('closed', today)).toBe('opinion');
  expect(voice('closed', '2026-11-21')).toBe('consent');
});

const parent = (more: Partial<Standing> = {}): Standing => ({
  ...{ relation: 'parent', authority: 'yes', confirmedAt: '2026-11-22T11:00:00Z', agreedAt: null },
  ...more,
});

test('until 16 authority opens the door, and nothing else does', () => {
  for (const age of [8, 12, 15]) {
    expect(closedFor(aged(age), parent(), today)).toBeUndefined();
    const without = parent({ authority: 'no', agreedAt: '2026-11-22T11:00:00Z' });
    expect(closedFor(aged(age), without, today)).toBe('no-authority');
  }
});

test('from 16 the youth opens it, also for who has no authority', () => {
  for (const age of [16, 18, 20]) {
    expect(closedFor(aged(age), parent(), today)).toBe('no-agreement');
    const welcome = parent({ authority: 'no', agreedAt: '2026-11-22T11:00:00Z' });
    expect(closedFor(aged(age), welcome, today)).toBeUndefined();
  }
});

test('what was agreed at 16 does not hold at 18', () => {
  const before = '2026-11-21T22:59:59Z';
  const standing = parent({ agreedAt: before, confirmedAt: '2026-11-22T11:00:00Z' });
  expect(closedFor(aged(18), standing, today)).toBe('no-agreement');
  expect(closedFor(aged(17), standing, today)).toBeUndefined();
  expect(closedFor(aged(18), { ...standing, agreedAt: '2026-11-21T23:00:00Z' }, today)).toBeUndefined();
}); // prettier-ignore

test('what was confirmed before a birthday is looked at again', () => {
  const standing = parent({ confirmedAt: '2026-11-21T22:59:59Z' });
  expect(closedFor(aged(12), standing, today)).toBe('confirm-again');
  expect(closedFor(aged(13), standing, today)).toBeUndefined();
  expect(closedFor(aged(12), parent({ confirmedAt: null }), today)).toBe('confirm-again');
});

test('youths themselves always see what is about them', () => {
  const herself: Standing = { relation: 'youth', authority: 'no', confirmedAt: null, agreedAt: null };
  for (const age of [9, 12, 16, 18, 22]) {
    expect(closedFor(aged(age), herself, today)).toBeUndefined();
  }
}); // prettier-ignore
