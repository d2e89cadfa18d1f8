import { expect, test } from 'vitest';
import { growth } from '../../scripts/bench/growth.ts';
import { limitedResult } from '../../scripts/bench/limited.ts';
import { printed } from '../../scripts/bench/printed.ts';
import { isSound, resultOf, type Told } from '../../scripts/bench/result.ts';

const table = { table: 'some-2x3', youths: 2, groups: 3 };
const ours: Told = {
  ...{ status: 'optimal', seconds: 2, totals: [1, 2, 30, -4] },
  ...{ pairs: 5, compositions: 9, gap: 0, peakMB: 100 },
};
const slow: Told = { status: 'optimal', seconds: 30, totals: [1, 2, 30, -4] };
const late: Told = { status: 'none', seconds: 50, totals: [1] };

test('a line has exactly the keys that were agreed', () => {
  expect(Object.keys(resultOf(table, ours, [['highs', slow]]))).toEqual([
    ...['table', 'youths', 'groups', 'pairs', 'compositions'],
    ...['status', 'gap', 'seconds', 'peakMB', 'ratio', 'peers'],
  ]);
});

test('the fastest peer that finished is the one to compare with', () => {
  const result = resultOf(table, ours, [
    ['javascript-lp-solver', late],
    ['highs', slow],
  ]);
  expect(result.ratio).toBe(15);
  expect(result.peers).toEqual([
    { name: 'javascript-lp-solver', seconds: 50, status: 'none' },
    { name: 'highs', seconds: 30, status: 'optimal' },
  ]);
  expect(printed(result)).toContain('  15×');
});

test('when no peer finished the ratio is a lower bound, and says so', () => {
  const result = resultOf(table, ours, [['highs', late]]);
  expect(result.ratio).toBe(25);
  expect(printed(result)).toContain('≥ 25×');
});

test('a peer that broke says nothing about speed', () => {
  const broke: Told = { status: 'failed', seconds: 1, totals: [] };
  expect(resultOf(table, ours, [['highs', broke]]).ratio).toBeNull();
});

test('other totals are told, and are a failure', () => {
  const other = resultOf(table, ours, [['highs', { ...slow, totals: [1, 2, 30, -5] }]]);
  expect(other.peers[0]?.status).toBe('other-totals');
  expect(other.ratio).toBeNull();
  expect(printed(other)).toContain('OTHER TOTALS');
  expect(isSound([other])).toBe(false);
  expect(isSound([resultOf(table, ours, [['highs', slow]])])).toBe(true);
});

test('without an answer of our own there is no ratio', () => {
  const result = resultOf(table, { ...late, status: 'failed' }, [['highs', slow]]);
  expect(result.ratio).toBeNull();
  expect(isSound([result])).toBe(false);
});

test('growth is the power of pairs with which time grows', () => {
  const from = resultOf({ ...table, table: 'national-500x150' }, { ...ours, pairs: 100 }, []);
  const large = { ...ours, pairs: 10_000, seconds: 200 };
  const to = resultOf({ ...table, table: 'stress-5000x1500' }, large, []);
  const line = growth([from, to]);
  expect(line).toEqual({ ...to, table: 'growth', ratio: 1, peers: [] });
  expect(line && printed(line)).toContain('pairs^1 ');
  expect(growth([from])).toBeUndefined();
});

test('the ratio of a limited table is with against without', () => {
  const row = { ...table, seed: 1, kind: 'regional', times: 1, peers: [], peerSeconds: 0 } as const;
  const limited = limitedResult(row, { ...ours, withoutSeconds: 0.5 });
  expect(limited.ratio).toBe(4);
  expect(printed(limited)).toContain('some-2x3 with limitFarthest  optimal in 2.00 s: 4× as long');
  expect(limitedResult(row, { ...ours, status: 'failed' }).ratio).toBeNull();
});
