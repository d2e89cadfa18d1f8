import { beforeEach, expect, test, vi } from 'vitest';
import { type SmallRegion, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let run: string;

beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit({ ...region.office, think: thinkHere }).as(region.coco);
  run = (await coco.post('/coordinator/runs')).headers['location'] ?? '';
  await vi.waitFor(() => {
    expect(region.office.store.runs.findLastFinished()).toBeDefined();
  });
});

/** Where the run did not send them. */
function otherGroup(youth: string): string {
  const [proposal] = region.office.store.proposals
    .listOpen()
    .filter(({ youthCode }) => youthCode === youth);
  return proposal?.groupCode === 'G-1' ? 'G-2' : 'G-1';
}

test('what a choice means for others is worked out, and reached from the option', async () => {
  const address = `${run}/costs/J-1/${otherGroup('J-1')}`;
  expect((await coco.get(run)).text).toContain(`href="${address}"`);

  const { status, text } = await coco.get(address);
  expect(status).toBe(200);
  expect(text).toContain('Dit raakt één andere jongere.');
  expect(text).toContain('J-2');
  expect(text).toContain('Kilometerpunten');
  expect(text.match(/blijft gelijk/g)).toHaveLength(3);
});

test('asking changes nothing, and what was not on the table is not there', async () => {
  const before = region.office.store.journal.head();
  await coco.get(`${run}/costs/J-1/${otherGroup('J-1')}`);
  expect(region.office.store.journal.head()).toBe(before);

  for (const asked of ['J-99/G-1', 'J-1/G-99', 'J-1/%00', '__proto__/G-1']) {
    expect((await coco.get(`${run}/costs/${asked}`)).status, asked).toBe(404);
  }
});
