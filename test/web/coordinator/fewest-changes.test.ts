import { expect, test, vi } from 'vitest';
import { openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { visit } from '../visitor.ts';

test('who needs two changes is told both, as one sentence', async () => {
  const region = await openSmallRegion({
    youths: [
      { code: 'J-1', needs: ['addiction'], maxKm: 1, homePlace: 'Groningen', homePostcode: '' },
    ],
  });
  const coco = visit({ ...region.office, think: thinkHere }).as(region.coco);
  const run = (await coco.post('/coordinator/runs')).headers['location'] ?? '';
  await vi.waitFor(() => {
    expect(region.office.store.runs.findLastFinished()).toBeDefined();
  });
  const { text } = await coco.get(run);
  expect(text).toMatch(/Het dichtst bij: Huis (Een|Twee)\. Past als [^.]*, en als [^.]*\.[\d ]*/);
  expect(text).toMatch(/verslavingszorg/);
});
