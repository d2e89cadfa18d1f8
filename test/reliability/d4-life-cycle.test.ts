import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addOrganisation } from '../../src/actions/organisations.ts';
import { hireCoordinator } from '../office.ts';
import { rounds } from '../security/sabotage.ts';
import { ok } from '../small-region.ts';
import { runChild } from './child.ts';
import { figure, seed } from './figures.ts';
import { openRegion } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { turns } from './turns.ts';

const lines = sabotaged('D4 leaves the other proposals of who was placed open', {
  file: 'src/actions/withdraw-impossible.ts',
  from: 'if (proposal.youthId === accepted.youthId) {',
  to: 'if (proposal.id === accepted.id) {',
});

const Found = z.strictObject({
  sequences: z.int(),
  steps: z.int(),
  refused: z.int(),
  done: z.record(z.string(), z.int()),
  failed: z.boolean(),
  why: z.string(),
});

type Found = z.infer<typeof Found>;

const together = (one: Found, other: Found): Found => ({
  sequences: one.sequences + other.sequences,
  steps: one.steps + other.steps,
  refused: one.refused + other.refused,
  done: Object.fromEntries(
    Object.keys({ ...one.done, ...other.done }).map((kind) => [
      kind,
      (one.done[kind] ?? 0) + (other.done[kind] ?? 0),
    ]),
  ),
  failed: one.failed || other.failed,
  why: one.why + other.why,
});

test('D4 whatever people do in whatever order, the office stands as its model does', async () => {
  const region = await openRegion({ youths: 6, homes: 3 });
  const { office, coco, dataFile } = region;
  const system = { id: 'system', role: 'system' } as const;
  const elsewhere = ok(addOrganisation(office, system, { code: 'ZUID', name: 'Regio Zuid' }));
  const other = await hireCoordinator(office, 'Zoë Zuid', elsewhere);
  office.store.close();
  const asked = rounds(100, 10_000);
  const script = join(import.meta.dirname, 'life-cycle', 'main.ts');
  const all: Found[] = [];
  for (const [nth, lives] of turns(asked, 1000).entries()) {
    const words = [dataFile, coco.id, other.id, String(lives), String(seed + nth)];
    const { stdout, stderr } = await runChild(script, words, { lines });
    expect(stderr).toBe('');
    all.push(Found.parse(JSON.parse(stdout)));
  }
  const found = all.reduce(together);
  expect(found.why).toBe('');
  expect(found.sequences).toBe(asked);
  // A life in which nothing happens proves nothing.
  const rare = Object.entries(found.done).filter(([, times]) => times < asked / 20);
  expect(rare).toEqual([]);
  expect(Object.keys(found.done)).toHaveLength(9);
  figure(
    'D4',
    `${found.sequences} random lives of an office, ${found.steps} steps of which ${found.refused} refused: as the model each time`,
  );
});
