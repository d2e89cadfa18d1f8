import { expect, test } from 'vitest';
import { hiding } from '../../../src/web/coordinator/hidden-names.ts';

const hide = hiding([
  'Jan',
  'Jan de Boer',
  'Zoë-Lynn O’Hara',
  'van Dam',
  '(?)',
  'Jan (oud)',
  'Anna van Dam',
]);

test.each([
  ['door Jan de Boer op maandag', 'door … op maandag'],
  ['Jan vroeg het aan Zoë-Lynn O’Hara, en aan (?).', '… vroeg het aan …, en aan ….'],
  ['Jan, Jan (oud) en van Dam', '…, … en …'],
  ['Van de plek is van wege Anna van Dam gezegd', 'Van de plek is van wege … gezegd'],
  ['Jans voorstel', '…s voorstel'],
  ['Zoë-Lynn en Anna in Damwoude', 'Zoë-Lynn en Anna in Damwoude'],
  ['', ''],
])('%s', (sentence, expected) => {
  expect(hide(sentence, '…')).toBe(expected);
});

test('of nobody nothing is hidden', () => {
  expect(hiding([])('Jan de Boer', '…')).toBe('Jan de Boer');
});
