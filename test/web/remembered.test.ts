import { expect, test } from 'vitest';
import { remembered } from '../../src/web/remembered.ts';
import { id, openStore } from '../store/opened.ts';

function asking() {
  let times = 0;
  const { store } = openStore();
  const once = remembered<number>({ store }, (answer) => answer > 0);
  const ask = (about: string, answer: number) =>
    once(about, () => {
      times += 1;
      return Promise.resolve(answer);
    });
  return { ask, store, times: () => times };
}

test('what was found whole is not looked for again, also while it is being looked for', async () => {
  const { ask, times } = asking();
  expect(await Promise.all([ask('a', 1), ask('a', 2)])).toEqual([1, 1]);
  expect(await ask('a', 3)).toBe(1);
  expect(await ask('b', 4)).toBe(4);
  expect(times()).toBe(2);
});

test('what was not whole, or went wrong, is asked anew', async () => {
  const { ask, times } = asking();
  expect(await ask('a', 0)).toBe(0);
  expect(await ask('a', 5)).toBe(5);
  expect(times()).toBe(2);
  const once = remembered<number>(openStore(), () => true);
  await expect(once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await once('a', () => Promise.resolve(6))).toBe(6);
});

test('only the last few are kept', async () => {
  const { ask, times } = asking();
  for (let at = 0; at < 25; at += 1) await ask(String(at), 1);
  await ask('24', 1);
  expect(times()).toBe(25);
  await ask('0', 1);
  expect(times()).toBe(26);
});

test('once somebody is erased nothing is remembered, also not what was being looked for meanwhile', async () => {
  const { ask, store, times } = asking();
  await ask('a', 1);
  const slow = ask('b', 2);
  store.together((pen) => {
    pen.erasing.erase({
      youthId: id('j1'),
      youthCode: 'J-1',
      ground: 'asked',
      erasedAt: '2026-11-22',
    });
  });
  expect(await slow).toBe(2);
  expect([await ask('a', 3), await ask('b', 4)]).toEqual([3, 4]);
  expect(times()).toBe(4);
  expect(await ask('a', 5)).toBe(3);
});
