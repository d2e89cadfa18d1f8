import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inLanes } from '../../scripts/reliability/in-lanes.ts';

const claims = ['D1', 'Q1', 'P2', 'V1', 'P5'].map((id) => ({ id, files: [], sabotages: [] }));

test('claims are tried two at a time, and those with a clock alone', async () => {
  const busy = new Set<string>();
  const together: string[] = [];
  const answers = await inLanes(claims, async ({ id }) => {
    busy.add(id);
    await wait(5);
    together.push([...busy].sort().join(' '));
    busy.delete(id);
    return id.toLowerCase();
  });

  expect(answers).toEqual(['d1', 'q1', 'p2', 'v1', 'p5']);
  expect(together.slice(-2)).toEqual(['Q1', 'P5']);
  expect(together.some((names) => names.includes(' '))).toBe(true);
  expect(together.every((names) => names.split(' ').length <= 2)).toBe(true);
});
