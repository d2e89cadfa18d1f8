import { expect, test } from 'vitest';
import { hiding } from '../../../src/web/coordinator/hidden-names.ts';

const hide = hiding(['Jan', 'Jan de Boer', 'Zoë-Lynn O’Hara', 'van Dam', '(?)', 'Jan (oud)']);

test.each([
  ['door Jan de Boer op maandag', 'door … op maandag'],
  ['Jan vroeg het aan Zoë-Lynn O’Hara, en aan (?).', '… vroeg het aan …, en aan ….'],
  ['Jan, Jan (oud) en van Dam', '…, … en …'],
  ['Januari was koud in Damwoude', 'Januari was koud in Damwoude'],
  ['', ''],
])('%s', (sentence, expected) => {
  expect(hide(sentence, '…')).toBe(expected);
});

test('of nobody nothing is hidden', () => {
  expect(hiding([])('Jan de Boer', '…')).toBe('Jan de Boer');
});
