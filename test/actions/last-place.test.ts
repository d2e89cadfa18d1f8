import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endPlacement } from '../../src/actions/placements.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { type SmallRegion, ok, openSmallRegion, put } from '../small-region.ts';

const rounds = 25;
const folder = mkdtempSync(join(tmpdir(), 'last-place-'));
const dataFile = join(folder, 'office.sqlite');

let region: SmallRegion;
let both: readonly ChildProcess[];

beforeAll(async () => {
  region = await openSmallRegion({ dataFile });
  const script = join(import.meta.dirname, 'accept-once.ts');
  both = [1, 2].map(() => fork(script, [dataFile, region.coco.id], { execArgv: [] }));
  await Promise.all(both.map((process) => once(process, 'message')));
});

afterAll(() => {
  for (const process of both) process.kill();
  region.office.store.close();
  rmSync(folder, { recursive: true });
});

test('two processes accept the last place at once: one wins, the other reads who did', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const asked = ['J-1', 'J-2'].map((youth) => put(region, youth, 'V-1'));
    const at = Date.now() + 15;
    const outcomes = await Promise.all(
      both.map(async (process, index) => {
        process.send({ proposalId: asked[index], at });
        const [outcome] = (await once(process, 'message')) as [Outcome<string>];
        return outcome;
      }),
    );

    const won = outcomes.filter((outcome) => outcome.ok);
    const lost = outcomes.filter((outcome) => !outcome.ok);
    const active = region.office.store.placements.listActive();
    expect([won, lost, active].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(won[0]?.value).toBe(active[0]?.id);
    expect(lost[0]?.refusal).toMatchObject({
      code: 'place-gone',
      text: { en: expect.stringContaining(`has meanwhile been given to ${active[0]!.youthCode}`) },
    });
    free(active[0]!.id);
  }
  expect(acceptances()).toBe(rounds);
});

test('two processes accept one proposal at once: both are given the same placement', async () => {
  for (let round = 0; round < 5; round += 1) {
    const proposalId = put(region, 'J-1', 'V-1');
    const at = Date.now() + 15;
    const outcomes = await Promise.all(
      both.map(async (process) => {
        process.send({ proposalId, at });
        const [outcome] = (await once(process, 'message')) as [Outcome<string>];
        return ok(outcome);
      }),
    );
    expect(new Set(outcomes).size).toBe(1);
    expect(region.office.store.placements.listActive()).toHaveLength(1);
    free(outcomes[0] ?? '');
  }
});

const acceptances = (): number =>
  region.office.store.journal.listNewest(1000).filter(({ did }) => did === 'proposal-accepted')
    .length;

function free(placementId: string): void {
  ok(
    endPlacement(region.office, region.coco, {
      placementId,
      endedOn: '2026-11-22',
      reason: 'did-not-start',
      note: '',
      waitsAgain: true,
    }),
  );
}
