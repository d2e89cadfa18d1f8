import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endPlacement } from '../../../src/actions/placements.ts';
import { frozen, officeTable } from '../../../src/actions/table/office-table.ts';
import { openTestOffice } from '../../office.ts';
import { ok, openSmallRegion, placed } from '../../small-region.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passende-plek-moment-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a table shows one moment, also when another program writes between two of its questions', async () => {
  const dataFile = join(folder, 'office.sqlite');
  const { office, coco, ...region } = await openSmallRegion({ dataFile });
  const placementId = placed({ office, coco, ...region }, 'J-1', 'V-1');
  const other = openTestOffice(dataFile);
  const { listWaiting } = office.store.youths;
  const youths = {
    ...office.store.youths,
    // Who lives where was read; now J-1 waits again.
    listWaiting: () => {
      const asked = { placementId, endedOn: '2026-11-22', reason: 'back-home', note: '' };
      ok(endPlacement(other, coco, { ...asked, waitsAgain: true }));
      return listWaiting();
    },
  };

  const table = officeTable({ ...office, store: { ...office.store, youths } });
  expect(frozen(table).youths.map(({ code }) => code)).toEqual(['J-2']);
  expect(frozen(officeTable(office)).youths.map(({ code }) => code)).toEqual(['J-1', 'J-2']);
  other.store.close();
  office.store.close();
});
