import { expect, test } from 'vitest';
import type { GroupFacts } from '../../src/domain/group.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';
import { groupList } from '../../src/lists/groups.ts';
import { youthList } from '../../src/lists/youths.ts';
import { readWords, told, wordsByKey } from './known.ts';
import { group, youth } from './rows.ts';

const ofYouth = (wrong: Partial<Record<keyof YouthFacts, string>>) =>
  told(readWords(youthList, { ...wordsByKey(youthList, youth), ...wrong }));
const ofGroup = (wrong: Partial<Record<keyof GroupFacts, string>>) =>
  told(readWords(groupList, { ...wordsByKey(groupList, group), ...wrong }));

test('a right row has no faults', () => {
  expect(ofYouth({})).toEqual([]);
  expect(ofGroup({})).toEqual([]);
});

test('a youth is born before today, is not 30 yet, and waits since then', () => {
  expect(ofYouth({ bornOn: '2026-11-22' })).toEqual([
    '2 date of birth: A youth was born before today.',
    expect.stringContaining('waiting since'),
  ]);
  expect(ofYouth({ bornOn: '1996-11-22', schoolKeep: 'none' })).toEqual([
    expect.stringContaining('Check the year'),
  ]);
  expect(ofYouth({ bornOn: '1996-11-23' })).toEqual([]);
  expect(ofYouth({ waitingSince: '2012-05-02' })).toEqual([
    '2 waiting since: Waiting does not begin before birth. Check both dates.',
  ]);
});

test('somebody may wait from the day of birth', () => {
  expect(ofYouth({ waitingSince: '2012-05-03' })).toEqual([]);
});

test('half an address is looked for too, and none is not', () => {
  const none = { secondHomePostcode: '', secondHomePlace: '' };
  expect(ofYouth(none)).toEqual([]);
  expect(ofYouth({ ...none, secondHomePostcode: '3511 AB' })).toEqual([
    expect.stringMatching(/^2 second home place: .*was not found/),
  ]);
  expect(ofYouth({ schoolPostcode: '3511', schoolPlace: '' })).toEqual([
    expect.stringMatching(/^2 school place: .*was not found/),
  ]);
  expect(ofYouth({ schoolPostcode: '' })).toEqual([]);
});

test('a legal basis does not end before it begins', () => {
  expect(ofYouth({ legalUntil: '2026-10-31' })).toEqual([
    '2 basis until: The basis ends before it begins. Check both dates.',
  ]);
  expect(ofYouth({ legalUntil: '2026-11-01' })).toEqual([]);
  expect(ofYouth({ legalBasis: 'voluntary', legalFrom: '', legalUntil: '' })).toEqual([]);
  expect(ofYouth({ legalFrom: '' })).toEqual([]);
  expect(ofYouth({ legalUntil: '' })).toEqual([]);
});

test('homes and schools are where a map can find them', () => {
  expect(
    ofYouth({ homePlace: 'Utrect', secondHomePlace: 'Utreg', schoolPlace: 'Uterecht' }),
  ).toEqual([
    expect.stringMatching(/^2 home place: .*“Utrect” was not found.*spelling/),
    expect.stringMatching(/^2 second home place: .*“Utreg”/),
    expect.stringMatching(/^2 school place: .*“Uterecht”/),
  ]);
  expect(ofYouth({ schoolPostcode: '', schoolPlace: '' })).toEqual([
    expect.stringMatching(/^2 school place: Fill in the place of the school/),
  ]);
  expect(ofYouth({ schoolPostcode: '', schoolPlace: '', schoolKeep: 'none' })).toEqual([]);
  expect(ofGroup({ place: 'Utrect' })).toEqual([expect.stringMatching(/^2 place: /)]);
});

test('nobody wishes and refuses the same group', () => {
  expect(ofYouth({ refuses: 'G-1' })).toEqual([
    '2 refuses: G-1 is both wished and refused. Choose one of the two.',
  ]);
});

test('ages and sizes of a group do not cross', () => {
  expect(ofGroup({ youngest: '18' })).toEqual([expect.stringMatching(/^2 oldest age: .*round/)]);
  expect(ofGroup({ stayUntilAge: '17' })).toEqual([expect.stringMatching(/^2 stay until age: /)]);
  expect(ofGroup({ preferredSize: '6' })).toEqual([expect.stringMatching(/^2 preferred youths: /)]);
});
