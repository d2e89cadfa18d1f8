import { beforeEach, expect, test } from 'vitest';
import { family } from '../../../src/i18n/nl/family.ts';
import { perDay } from '../../../src/web/family/views.ts';
import { crawl } from '../crawl.ts';
import { type Village, openVillage } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let mother: Visitor;

beforeEach(async () => {
  village = await openVillage();
  mother = visit(village.office).as(village.ambersMother);
});

test('the family sees who looked, by role and organisation, and never a name', async () => {
  expect((await mother.get('/family/views')).text).toContain('heeft niemand gekeken');
  const coco = visit(village.office).as(village.coordinator);
  for (let time = 0; time < 3; time += 1) {
    await coco.get(`/coordinator/youths/${village.ambersMother.youthId}`);
  }

  const { text } = await mother.get('/family/views');
  expect(text).toContain('<time datetime="2026-11-22">22 november 2026</time> Plaatsingscoördinator van Regio (3 keer)');
  expect(text).not.toContain(village.coordinator.name);
  expect((await mother.get('/family/views?until=2026-11-21')).text).toContain('heeft niemand gekeken');
  expect((await mother.get('/family/views?from=x&until=2026-02-30')).status).toBe(200);
}); // prettier-ignore

test('looks of one day are one line; what the family opened itself is not a look', () => {
  const at = (moment: string, role = 'provider', organisation: string | null = 'Huis') => ({
    ...{ at: moment, role, organisation },
  });
  const rows = perDay(
    [
      at('2026-03-29T00:30:00Z'),
      at('2026-03-29T21:59:00Z'),
      at('2026-03-29T22:00:00Z'),
      at('2026-03-29T22:00:00Z', 'coordinator', null),
      at('2026-03-29T22:00:00Z', 'family', null),
    ],
    family.formal.views,
  );
  expect(rows).toEqual([
    { day: '2026-03-30', who: 'Aanbieder van Huis', times: 1 },
    { day: '2026-03-30', who: 'Plaatsingscoördinator', times: 1 },
    { day: '2026-03-29', who: 'Aanbieder van Huis', times: 2 },
  ]);
});

test('the adviser and complaints are named on every page, the lawyer where it may be a closed place', async () => {
  village.put('J-AMBER', 'V-1');
  village.put('J-BILAL', 'V-9');
  const site = visit(village.office);
  const closed = await crawl(mother, '/family');
  const open = await crawl(site.as(village.bilalHimself), '/family');

  expect(closed.size).toBeGreaterThan(4);
  for (const text of [...closed.values(), ...open.values()]) {
    expect(text).toContain('Jeugdstem');
    expect(text).toContain('klacht');
  }
  const { legalBasis, setting } = village.office.store.youths.find(village.ambersMother.youthId)!.facts;
  const mayBeClosed = legalBasis.startsWith('closed') || setting === 'closed';
  for (const text of closed.values()) expect(text.includes('Een advocaat')).toBe(mayBeClosed);
  for (const text of open.values()) expect(text).not.toContain('Een advocaat');
}); // prettier-ignore
