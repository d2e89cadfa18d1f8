import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endPlacement } from '../../src/actions/placements.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { openTestOffice } from '../office.ts';
import { type SmallRegion, ok, openSmallRegion } from '../small-region.ts';
import { afterwards } from './afterwards.ts';
import { now } from './moment.ts';
import { keyBeside } from './served.ts';

export interface Region extends SmallRegion {
  readonly dataFile: string;
}

/** A folder that is gone when the tests are done. */
export function newFolder(under = tmpdir()): string {
  const folder = mkdtempSync(join(under, 'passende-plek-reliability-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Size {
  readonly youths?: number;
  /** Homes with one place each: W-1 and so on. */
  readonly homes?: number;
  readonly folder?: string;
}

/** Youths who each fit in the one place of V-1, in the two of V-2 and in any home; in a file, its clock walks with ours. */
export async function openRegion({ youths = 2, homes = 0, folder }: Size = {}): Promise<Region> {
  const file = join(folder ?? newFolder(), 'office.sqlite');
  keyBeside(file);
  const numbers = Array.from({ length: homes }, (_, at) => at + 1);
  const region = await openSmallRegion({
    dataFile: file,
    youths: Array.from({ length: youths }, (_, at) => ({
      code: `J-${at + 1}`,
      name: `Fictieve ${at + 1}`,
      waitingSince: '2026-03-01',
    })),
    groups: numbers.map((at) => ({ code: `H-${at}`, name: `Huis ${at}`, providerCode: 'P-1' })),
    vacancies: [
      { code: 'V-1', groupCode: 'G-1', places: 1 },
      { code: 'V-2', groupCode: 'G-2', places: 2 },
      ...numbers.map((at) => ({ code: `W-${at}`, groupCode: `H-${at}`, places: 1 })),
    ],
  });
  const office = { ...region.office, now, moment: now() };
  afterwards(() => {
    try {
      office.store.close();
    } catch {
      // It was closed on the way.
    }
  });
  return { ...region, office, dataFile: file };
}

/** The same region, after our own hold on its file was let go: so that only the program had it for a while. */
export function reopened(region: Region): Region {
  const office = { ...openTestOffice(region.dataFile), now, moment: now() };
  return { ...region, office };
}

/** Every place is free again, and everybody waits again; or those that are meant. */
export function freeAll(
  { office, coco }: Pick<Region, 'office' | 'coco'>,
  meant: (placement: { readonly proposalId: string }) => boolean = () => true,
  endedOn = '2026-11-22',
): void {
  for (const { id } of office.store.placements.listActive().filter(meant)) {
    const asked = { endedOn, reason: 'did-not-start', note: '', waitsAgain: true };
    ok(endPlacement(office, coco, { placementId: id, ...asked }));
  }
}

/** Everybody waits again, and nothing is open. */
export function startOver(region: Pick<Region, 'office' | 'coco'>, endedOn?: string): void {
  const { office, coco } = region;
  freeAll(region, undefined, endedOn);
  for (const { id: proposalId } of office.store.proposals.listOpen())
    ok(rejectProposal(office, coco, { proposalId, reason: 'other', note: 'klaar', untilOn: null }));
}
