import { beforeEach, expect, test, vi } from 'vitest';
import { type SmallRegion, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { visit } from '../visitor.ts';

let region: SmallRegion;
let run: string;

const coco = () => visit({ ...region.office, think: thinkHere }).as(region.coco);

async function runOnce(): Promise<string> {
  const before = region.office.store.runs.findLastFinished()?.number;
  const at = (await coco().post('/coordinator/runs')).headers['location'] ?? '';
  await vi.waitFor(() => {
    expect(region.office.store.runs.findLastFinished()?.number).not.toBe(before);
  });
  return at;
}

beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna', waitingSince: '2026-03-01' },
      { code: 'J-2', name: 'Bedachte Bram', waitingSince: '2026-08-01', urgency: 'crisis' },
    ],
    vacancies: [{ code: 'V-1', groupCode: 'G-1', places: 1 }],
  });
  run = await runOnce();
});

const inWords = (html: string): string =>
  html.replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +(?=[ :.,])/g, '');

test('who is worst off and who was passed over is said, in both languages, and nothing is written', async () => {
  expect((await coco().get(run)).text).toContain(`href="${run}/fairness"`);
  expect((await coco().get(`${run}/overview`)).text).toContain(`href="${run}/fairness"`);
  const before = region.office.store.journal.head();

  const { status, text } = await coco().get(`${run}/fairness`);
  expect(status).toBe(200);
  const said = inWords(text);
  expect(said).toContain('Geslacht en regio tellen nergens mee als doel.');
  // 1 March to 22 November: 30 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 22 days.
  expect(said).toContain('J-1 Fictieve Fenna: wacht 266 dagen');
  expect(said).toContain('J-2 Bedachte Bram: ');
  expect(said).toContain('J-1 Fictieve Fenna 1 van 1 keer De nood van de ander was groter.');
  expect(inWords((await coco().inEnglish().get(`${run}/fairness`)).text)).toContain(
    'J-1 Fictieve Fenna 1 of 1 time The danger was greater for the other.',
  );
  expect(region.office.store.journal.head()).toBe(before);
});

test('the desks of the region lead to the sheet of the last run, or to the runs', async () => {
  expect((await coco().get('/coordinator/region')).text).toContain('href="/coordinator/fairness"');
  const { status, headers } = await coco().get('/coordinator/fairness');
  expect([status, headers['location']]).toEqual([303, `${run}/fairness`]);
  region = await openSmallRegion();
  expect((await coco().get('/coordinator/fairness')).headers['location']).toBe('/coordinator/runs');
});

test('it counts over the runs before as well', async () => {
  const { text } = await coco().get(`${await runOnce()}/fairness`);
  expect(inWords(text)).toContain('samen 2 berekeningen');
  expect(inWords(text)).toContain('2 van 2 keer De nood van de ander was groter. (2 keer)');
});

test('two youths are too few for any figure, on the page and in the file', async () => {
  const { text } = await coco().get(`${run}/fairness?of=all`);
  expect(text).toContain('Te weinig jongeren, of te weinig van andere organisaties.');
  expect(text).not.toContain('.csv');
  const file = await coco().get(`${run}/fairness.csv`);
  expect(file.status).toBe(200);
  expect(file.headers['content-type']).toContain('text/csv');
  expect(file.text.trim().split('\r\n')).toHaveLength(2);
  expect(file.text).toContain('Iedereen samen;Alle jongeren;;;;;;;;');
  expect(file.text).not.toContain('J-1');
});

test('is the coordinator’s, and what is no run, or no plan yet, is not there', async () => {
  for (const page of ['fairness', 'fairness.csv']) {
    const provider = await visit(region.office).as(region.one).get(`${run}/${page}`);
    expect(provider.status).toBe(403);
    expect((await coco().get(`/coordinator/runs/none/${page}`)).status).toBe(404);
    expect((await coco().post(`${run}/${page}`)).status).toBe(404);
  }
});
