import { expect, test } from 'vitest';
import { closedUntil, isMeasure, lapsesOn } from '../../src/domain/legal-basis.ts';
import { type VacancyFacts, freePlaces, freshness } from '../../src/domain/vacancy.ts';
import { mustStartBy } from '../../src/domain/youth.ts';
import { youthOf } from './someone.ts';

const order = youthOf({
  legalBasis: 'supervision-order',
  legalFrom: '2026-10-31',
  legalUntil: '2027-10-30',
});

test("a court's authorisation lapses three months after it was given", () => {
  expect(lapsesOn(order)).toBe('2027-01-31');
  expect(lapsesOn({ ...order, legalBasis: 'guardianship' })).toBeNull();
  expect(lapsesOn({ ...order, legalFrom: null })).toBeNull();
});

test('a stay must begin by the agreed day or the lapse, whichever is first', () => {
  expect(mustStartBy(order)).toBe('2027-01-31');
  expect(mustStartBy({ ...order, startBy: '2026-12-15' })).toBe('2026-12-15');
  expect(mustStartBy({ ...order, startBy: '2027-05-01' })).toBe('2027-01-31');
  expect(mustStartBy(youthOf({ startBy: null }))).toBeNull();
});

test('only a closed authorisation opens a closed home, until its last day', () => {
  expect(closedUntil(order)).toBeNull();
  expect(closedUntil({ ...order, legalBasis: 'closed-conditional' })).toBe('2027-10-30');
});

test('everything but voluntary help is a measure', () => {
  expect(isMeasure('voluntary')).toBe(false);
  expect(isMeasure('supervision-order')).toBe(true);
});

const vacancy: VacancyFacts = {
  code: 'V-1',
  groupCode: 'G-1',
  from: '2026-11-22',
  until: null,
  places: 2,
  confirmedOn: '2026-11-08',
};

test('a place is marked after seven days and leaves the matching after fourteen', () => {
  expect(freshness(vacancy, '2026-11-15')).toBe('confirmed');
  expect(freshness(vacancy, '2026-11-16')).toBe('ask-again');
  expect(freshness(vacancy, '2026-11-22')).toBe('ask-again');
  expect(freshness(vacancy, '2026-11-23')).toBe('left-the-matching');
});

test('free is what was offered less what was given, and never below nothing', () => {
  const kept = { id: 'a', groupId: 'b', providerId: 'c', facts: vacancy };

  expect(freePlaces({ ...kept, taken: 1 })).toBe(1);
  expect(freePlaces({ ...kept, taken: 3 })).toBe(0);
});
