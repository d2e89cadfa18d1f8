import { beforeEach, expect, test, vi } from 'vitest';
import type { Think } from '../../../src/matching/think.ts';
import { type SmallRegion, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { visit } from '../visitor.ts';

let region: SmallRegion;
let run: string;

const cocoWith = (think: Think) => visit({ ...region.office, think }).as(region.coco);

beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna', waitingSince: '2026-03-01' },
      { code: 'J-2', name: 'Bedachte Bram', needs: ['addiction'], homePlace: 'Zutphen' },
    ],
  });
  run = (await cocoWith(thinkHere).post('/coordinator/runs')).headers['location'] ?? '';
  await vi.waitFor(() => {
    expect(region.office.store.runs.findLastFinished()).toBeDefined();
  });
});

const inWords = (html: string): string => html.replaceAll(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');

test('the place that would help is described, with what the region gains and for whom', async () => {
  const coco = cocoWith(thinkHere);
  expect((await coco.get(run)).text).toContain(`href="${run}/missing"`);
  const before = region.office.store.journal.head();

  const { status, text } = await coco.get(`${run}/missing`);
  expect(status).toBe(200);
  const said = inWords(text);
  expect(said).toContain('1. Eén plek in een open groep');
  expect(said).toContain('Met verslavingszorg In de buurt van huis: Zutphen');
  expect(said).toContain('Jongeren met een plek: 1 meer');
  expect(said).toContain('J-2 Bedachte Bram krijgt een plek Komt op de nieuwe plek.');
  expect((await coco.inEnglish().get(`${run}/missing`)).text).toContain('With addiction care');
  expect(region.office.store.journal.head()).toBe(before);
});

test('what there was no time for is said', async () => {
  const slow: Think = () => Promise.resolve({ ok: false, why: 'out-of-time' });
  expect((await cocoWith(slow).get(`${run}/missing`)).text).toContain(
    'Eén idee is niet uitgerekend',
  );
});

test('is the coordinator’s, and what is no run is not there', async () => {
  const provider = await visit(region.office).as(region.one).get(`${run}/missing`);
  expect(provider.status).toBe(403);
  expect((await cocoWith(thinkHere).get('/coordinator/runs/none/missing')).status).toBe(404);
});
