import { expect, test } from 'vitest';
import { type AskedRow, type HintedGroup, hintsFor } from '../../../src/region/monitor/hints.ts';

const group: HintedGroup = {
  id: 'g',
  facts: { youngest: 12, oldest: 18, offers: ['trauma'], intensityBudget: null },
};

/** Somebody who is 12 on the day of the start, and whom the provider did not want. */
const asked = (nth: number, more: Partial<AskedRow> = {}): AskedRow => ({
  youthId: `y-${nth}`,
  groupId: 'g',
  bornOn: '2014-03-01',
  needs: ['autism'],
  startsOn: '2026-11-22',
  says: 'no',
  reason: 'age',
  ...more,
});
const times = (most: number, more: Partial<AskedRow> = {}): AskedRow[] =>
  Array.from({ length: most }, (_, nth) => asked(nth, more));

test('ages that a group says it is for, and never takes, are told from the third youth on', () => {
  expect(hintsFor(group, times(3))).toEqual([
    { groupId: 'g', kind: 'age', band: [12, 13], times: 3 },
  ]);
  expect(hintsFor(group, times(2))).toEqual([]);
  // One youth who was asked about again and again is one youth.
  expect(hintsFor(group, [...times(2), ...times(2)])).toEqual([]);
});

test('a yes to somebody of those ages, or a reason about the place, says nothing about ages', () => {
  expect(hintsFor(group, [...times(3), asked(9, { says: 'yes', reason: null })])).toEqual([]);
  expect(hintsFor(group, times(3, { reason: 'finance' }))).toEqual([]);
  expect(hintsFor(group, times(3, { bornOn: '2004-03-01' }))).toEqual([]);
  expect(hintsFor({ ...group, id: 'other' }, times(3))).toEqual([]);
  // After the time of keeping nobody knows how old they were.
  expect(hintsFor(group, times(3, { bornOn: null }))).toEqual([]);
});

test('what is offered and yet too much, and places that were gone', () => {
  const kinds = (rows: readonly AskedRow[], of = group) =>
    hintsFor(of, rows).map(({ kind }) => kind);
  const limited = { ...group, facts: { ...group.facts, intensityBudget: 8 } };
  const tooMuch = times(3, { reason: 'too-intensive', needs: ['trauma'], bornOn: null });
  expect(kinds(tooMuch)).toEqual(['need', 'intensity']);
  expect(kinds(tooMuch, limited)).toEqual(['need']);
  expect(kinds(times(3, { reason: 'place-gone' }))).toEqual(['place-gone']);
});
