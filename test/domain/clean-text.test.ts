import { expect, test } from 'vitest';
import { tidy, unfit } from '../../src/domain/clean-text.ts';

test('words are always written the same way', () => {
  expect(tidy(' a\r\nb\rc\n ')).toBe('a\nb\nc');
  expect(tidy('e\u0301')).toBe('é');
});

test('half a character and what nobody can see are told apart, and lines and tabs are neither', () => {
  expect(unfit('a\tb\nc é 😀')).toBeUndefined();
  expect(unfit('a\ud800b')?.en).toContain('half a character');
  expect(unfit('a\u202eb')?.en).toContain('invisible');
  expect(unfit('a\u0000b')?.en).toContain('invisible');
});
