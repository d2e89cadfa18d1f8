import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { endPlacement } from '../../src/actions/placements.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { type SmallRegion, ok, openSmallRegion, put } from '../small-region.ts';

const folder = mkdtempSync(join(tmpdir(), 'undo-race-'));
const dataFile = join(folder, 'office.sqlite');
let region: SmallRegion;
let both: readonly ChildProcess[];

beforeAll(async () => {
  region = await openSmallRegion({ dataFile });
  const script = join(import.meta.dirname, 'undo-or-start.ts');
  both = ['undo', 'start'].map((deed) =>
    fork(script, [dataFile, region.coco.id, deed], { execArgv: [] }),
  );
  await Promise.all(both.map((process) => once(process, 'message')));
});

afterAll(() => {
  for (const process of both) process.kill();
  region.office.store.close();
  rmSync(folder, { recursive: true });
});

test('one undoes while another confirms the start: either, and never both', async () => {
  const { office, coco } = region;
  for (let round = 0; round < 12; round += 1) {
    const asked = { startsOn: '2026-11-22', reason: 'past goed' };
    const proposalId = put(region, 'J-1', 'V-1');
    const placementId = ok(acceptProposal(office, coco, { proposalId, ...asked }));
    const at = Date.now() + 15;
    const [undone, begun] = await Promise.all(
      both.map(async (process) => {
        process.send({ placementId, at });
        const [outcome] = (await once(process, 'message')) as [Outcome<string>];
        return outcome.ok;
      }),
    );
    const { undoing, startedOn } = office.store.placements.find(placementId)!;
    expect([undone, begun].filter(Boolean)).toHaveLength(1);
    expect([undoing !== null, startedOn !== null]).toEqual([undone, begun]);
    const ending = { endedOn: '2026-11-22', reason: 'back-home', note: '', waitsAgain: true };
    if (begun === true) ok(endPlacement(office, coco, { placementId, ...ending }));
  }
});
