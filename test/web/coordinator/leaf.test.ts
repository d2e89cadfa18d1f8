import { expect, test } from 'vitest';
import { addressOf, queryOf } from '../../../src/web/coordinator/lists/asked.ts';
import { leafOf } from '../../../src/web/coordinator/lists/leaf.ts';
import { youthsKind } from '../../../src/web/coordinator/youths/filter.ts';

interface Person {
  readonly code: string;
  readonly age: number;
}

const people: readonly Person[] = Array.from({ length: 112 }, (_, index) => ({
  code: `J-${index + 1}`,
  age: 10 + (index % 3),
}));
const list = {
  kind: youthsKind,
  keys: { code: ({ code }: Person) => code, age: ({ age }: Person) => age },
  codeOf: ({ code }: Person) => code,
};
const asked = (words: Record<string, string>) => youthsKind.read(words);

test('a long list comes in leaves of fifty, and the links keep what was asked', () => {
  const leaf = leafOf(people, asked({ page: '2', need: 'trauma', sort: 'code' }), list);

  expect([leaf.from, leaf.to, leaf.all]).toEqual([51, 100, 112]);
  expect(leaf.rows[0]?.code).toBe('J-51');
  expect(leaf.before).toBe('/coordinator/youths?need=trauma&sort=code');
  expect(leaf.after).toBe('/coordinator/youths?need=trauma&sort=code&page=3');
});

test('an end is an end, and a leaf that does not exist is the nearest that does', () => {
  expect(leafOf(people, asked({ page: '3' }), list)).toMatchObject({ after: undefined, to: 112 });
  expect(leafOf(people, asked({ page: '99' }), list).rows).toHaveLength(12);
  expect(leafOf([], asked({}), list)).toMatchObject({ rows: [], from: 0, to: 0 });
});

test('who is equal stands in order of code, so that nobody is on two leaves or on none', () => {
  const leaves = ['1', '2', '3'].map((page) => leafOf(people, asked({ sort: '-age', page }), list));
  const all = leaves.flatMap(({ rows }) => rows);

  expect(new Set(all.map(({ code }) => code)).size).toBe(112);
  expect(all.slice(0, 3)).toEqual([
    { code: 'J-3', age: 12 },
    { code: 'J-6', age: 12 },
    { code: 'J-9', age: 12 },
  ]);
  expect(all.at(-1)).toEqual({ code: 'J-112', age: 10 });
});

test('a heading turns the order around, keeps the filter and begins at the first leaf', () => {
  const up = leafOf(people, asked({ sort: 'age', page: '2', open: 'no-place' }), list).headings;
  expect(up['age']).toEqual({
    order: 'ascending',
    href: '/coordinator/youths?open=no-place&sort=-age',
  });
  expect(up['code']).toEqual({
    order: undefined,
    href: '/coordinator/youths?open=no-place&sort=code',
  });
  expect(leafOf(people, asked({ sort: '-age' }), list).headings['age']?.order).toBe('descending');
});

test('what was searched for stands in no address', () => {
  const leaf = leafOf(people, { ...asked({ sort: 'code' }), q: 'Fenna' }, list);
  expect([leaf.after, leaf.headings['age']?.href]).toEqual([undefined, undefined]);
  expect(addressOf(youthsKind, asked({ q: 'Fenna' }))).toBe('/coordinator/youths');
});

test('only what the list knows is asked, and what goes without saying is not said', () => {
  const filter = asked({ urgency: 'crisis', sort: 'passwords', need: 'Fenna de Vries', page: '0' });
  expect(queryOf(filter, youthsKind.usual)).toBe('urgency=crisis');
});
