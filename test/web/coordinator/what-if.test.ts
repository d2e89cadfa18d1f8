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

const inWords = (html: string): string => html.replaceAll(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');

test('what it means when a proposal does not go ahead is told for everybody', async () => {
  const address = `${run}/without/J-1/G-1`;
  expect((await coco.get(run)).text).toContain(`href="${address}"`);
  const before = region.office.store.journal.head();
  const { status, text } = await coco.get(address);
  expect(status).toBe(200);
  expect(inWords(text)).toContain('Als J-1 niet naar Huis Een gaat');
  expect(inWords(text)).toContain('J-1 Fictieve Fenna andere plek Van Huis Een naar Huis Twee.');
  expect(text).toContain(`href="${run}/empty/V-1"`);
  expect(region.office.store.journal.head()).toBe(before);
});

test('what it means when a place stays empty is told for everybody', async () => {
  const { status, text } = await coco.get(`${run}/empty/V-1`);
  expect(status).toBe(200);
  expect(inWords(text)).toContain('Als V-1 in Huis Een leeg blijft');
  expect(inWords(text)).toContain('Kilometerpunten 120,4 minder -189,6 -310');
});

test('is the coordinator’s, and what was not in the plan is not there', async () => {
  const provider = visit(region.office).as(region.one);
  for (const path of ['without/J-1/G-1', 'empty/V-1']) {
    expect((await provider.get(`${run}/${path}`)).status, path).toBe(403);
  }
  for (const path of ['without/J-1/G-2', 'without/J-9/G-1', 'empty/V-9', 'empty/%00']) {
    expect((await coco.get(`${run}/${path}`)).status, path).toBe(404);
  }
});
