import { expect, test } from 'vitest';
import { Filter } from '../../../src/web/coordinator/youths/filter.ts';
import { leafOf } from '../../../src/web/coordinator/youths/leaves.ts';

const people = Array.from({ length: 230 }, (_, index) => index);

test('a long list comes in leaves of a hundred, and the links keep what was asked', () => {
  const leaf = leafOf(people, Filter.parse({ page: '2', need: 'trauma', open: 'no-place' }));

  expect(leaf.rows).toEqual(people.slice(100, 200));
  expect([leaf.page, leaf.last]).toEqual([2, 3]);
  expect(leaf.before).toBe('/coordinator/youths?need=trauma&open=no-place');
  expect(leaf.after).toBe('/coordinator/youths?need=trauma&open=no-place&page=3');
});

test('an end is an end, and a page that does not exist is the nearest that does', () => {
  expect(leafOf(people, Filter.parse({ page: '3' }))).toMatchObject({ after: undefined, page: 3 });
  expect(leafOf(people, Filter.parse({ page: '99' })).rows).toHaveLength(30);
  expect(leafOf(people, Filter.parse({ page: '-1' })).page).toBe(1);
  expect(leafOf([], Filter.parse({}))).toMatchObject({ rows: [], last: 1, before: undefined });
});
