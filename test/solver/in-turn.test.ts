import { expect, test } from 'vitest';
import type { Table } from '../../src/matching/table.ts';
import type { Think, ThinkOptions, Thought } from '../../src/matching/think.ts';
import { inTurn } from '../../src/solver/in-turn.ts';

const table = {} as Table;
const asked: ThinkOptions = { solver: 'auto', seconds: 1 };
const answer: Thought = { ok: false, why: 'out-of-time' };

/** A thinker who answers when told to, and remembers how many thought at once. */
function slowly() {
  const open: (() => void)[] = [];
  let now = 0;
  const seen = { most: 0, begun: 0 };
  const think: Think = async () => {
    now += 1;
    seen.begun += 1;
    seen.most = Math.max(seen.most, now);
    await new Promise<void>((answered) => open.push(answered));
    now -= 1;
    return answer;
  };
  return { think, seen, answerOne: () => open.shift()?.() };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('no more than two think at once, and everybody gets an answer', async () => {
  const { think, seen, answerOne } = slowly();
  const queued = inTurn(think, 2);
  const all = Array.from({ length: 5 }, () => queued(table, asked));
  await settle();
  expect(seen.begun).toBe(2);

  for (let index = 0; index < 5; index += 1) {
    answerOne();
    await settle();
  }
  expect(await Promise.all(all)).toEqual(Array.from({ length: 5 }, () => answer));
  expect(seen.most).toBe(2);
});

test('a thinker that fails gives its turn on, and who was stopped meanwhile does not begin', async () => {
  const failing = inTurn(() => Promise.reject(new Error('broken')), 1);
  await expect(failing(table, asked)).rejects.toThrow('broken');
  await expect(failing(table, asked)).rejects.toThrow('broken');

  const { think, seen, answerOne } = slowly();
  const queued = inTurn(think, 1);
  const first = queued(table, asked);
  const stopped = new AbortController();
  const second = queued(table, { ...asked, signal: stopped.signal });
  stopped.abort();
  await settle();
  answerOne();
  expect(await first).toEqual(answer);
  expect(await second).toEqual({ ok: false, why: 'stopped' });
  expect(seen.begun).toBe(1);
});
