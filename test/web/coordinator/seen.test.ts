import { expect, test } from 'vitest';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { openSmallRegion, youthId } from '../../small-region.ts';
import { visit } from '../visitor.ts';

test('whoever is named on the page of a brother or sister is written down as seen', async () => {
  const region = await openSmallRegion();
  const { office, coco } = region;
  const set = { siblings: 'S-1', siblingsTogether: 'prefer' } as const;
  bring(office, youthList, [
    { code: 'J-1', name: 'Fictieve Fenna', ...set },
    { code: 'J-2', name: 'Bedachte Bram', ...set },
  ]);
  const lines = (code: string) => office.store.viewLog.listForYouth(code).length;
  const { text } = await visit(office)
    .as(coco)
    .get(`/coordinator/youths/${youthId(region, 'J-1')}`);
  expect(text).toContain('Bedachte Bram');
  expect([lines('J-1'), lines('J-2')]).toEqual([1, 1]);
});
