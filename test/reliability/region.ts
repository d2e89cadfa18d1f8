import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { endPlacement } from '../../src/actions/placements.ts';
import { type SmallRegion, ok, openSmallRegion } from '../small-region.ts';
import { now } from './moment.ts';
import { keyBeside } from './served.ts';

export interface Region extends SmallRegion {
  readonly dataFile: string;
}

/** A folder that is gone when the tests are done. */
export function newFolder(under = tmpdir()): string {
  const folder = mkdtempSync(join(under, 'passende-plek-reliability-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Youths who each fit in the one place of V-1 and in the two of V-2, kept in a file; its clock walks with ours. */
export async function openRegion(youths = 2, dataFile?: string): Promise<Region> {
  const file = dataFile ?? join(newFolder(), 'office.sqlite');
  keyBeside(file);
  const region = await openSmallRegion({
    dataFile: file,
    youths: Array.from({ length: youths }, (_, at) => ({
      code: `J-${at + 1}`,
      name: `Fictieve ${at + 1}`,
      waitingSince: '2026-03-01',
    })),
  });
  const office = { ...region.office, now, moment: now() };
  afterAll(() => {
    try {
      office.store.close();
    } catch {
      // It was closed on the way.
    }
  });
  return { ...region, office, dataFile: file };
}

/** What a coordinator types to give a place. */
export const acceptance = { startsOn: '2026-11-23', why: 'other', reason: 'het moet nu' } as const;

/** Every place is free again, and everybody waits again. */
export function freeAll({ office, coco }: Pick<Region, 'office' | 'coco'>): void {
  for (const { id } of office.store.placements.listActive()) {
    const asked = { endedOn: '2026-11-22', reason: 'did-not-start', note: '', waitsAgain: true };
    ok(endPlacement(office, coco, { placementId: id, ...asked }));
  }
}
