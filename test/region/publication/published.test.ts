import { expect, test } from 'vitest';
import {
  published,
  publishedMiddle,
  publishedShare,
} from '../../../src/region/publication/published.ts';

test('a count is rounded to five, and fewer than five is nothing', () => {
  const counts = [0, 1, 4, 5, 7, 8, 12, 13, 103];
  expect(counts.map(published)).toEqual([null, null, null, 5, 5, 10, 10, 15, 105]);
});

test('a share is only told of at least twenty, and follows from the rounded numbers', () => {
  expect(publishedShare(10, 40)).toBe(25);
  // 12 and 41 are published as 10 and 40: the share says nothing more.
  expect(publishedShare(12, 41)).toBe(25);
  expect(publishedShare(4, 40)).toBeNull();
  expect(publishedShare(17, 17)).toBeNull();
  expect(publishedShare(18, 18)).toBe(100);
  expect(publishedShare(22, 22)).toBe(100);
});

test('a middle is only told of at least ten, rounded to five', () => {
  expect(publishedMiddle(9, 31)).toBeNull();
  expect(publishedMiddle(10, 32)).toBe(30);
  expect(publishedMiddle(10, 0)).toBe(0);
  expect(publishedMiddle(10, undefined)).toBeNull();
});
