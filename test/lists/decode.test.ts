import { expect, test } from 'vitest';
import { decode } from '../../src/lists/decode.ts';

test('a mark in front is of two bytes: one of them alone is a letter of Windows', () => {
  expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe('A');
  expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toBe('A');
  expect(decode(Uint8Array.of(0xff, 0x41))).toBe('ÿA');
  expect(decode(Uint8Array.of(0x41, 0xfe))).toBe('Aþ');
  expect(decode(Uint8Array.of(0xfe, 0x41))).toBe('þA');
  expect(decode(Uint8Array.of(0x41, 0xff))).toBe('Aÿ');
});
