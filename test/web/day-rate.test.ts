import { beforeEach, expect, test } from 'vitest';
import { type SmallRegion, openSmallRegion } from '../small-region.ts';
import { type Visitor, visit } from './visitor.ts';

let region: SmallRegion;
let one: Visitor;
let coco: Visitor;
let own: string;
let theirs: string;

beforeEach(async () => {
  region = await openSmallRegion();
  one = visit(region.office).as(region.one);
  coco = visit(region.office).as(region.coco);
  own = region.office.store.groups.findByCode('G-1')?.id ?? '';
  theirs = region.office.store.groups.findByCode('G-2')?.id ?? '';
});

const inWords = (html: string): string => html.replaceAll(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
const rates = () => region.office.store.dayRates.listInForce('2026-11-22');

test('a provider fills in what a day costs, and everybody who may see the home sees it', async () => {
  const address = `/provider/groups/${own}/day-rate`;
  expect(inWords((await one.get(`/provider/groups/${own}`)).text)).toContain(
    'Er is geen dagbedrag ingevuld.',
  );
  expect((await one.get(`/provider/groups/${own}`)).text).toContain(`href="${address}"`);
  const told = await one.post(address, { amount: '312,50', fromOn: '2026-11-01' });
  expect(told.status).toBe(303);
  expect(told.headers['location']).toBe(`${address}?done=told`);
  const page = inWords((await one.get(`${address}?done=told`)).text);
  expect(page).toContain('Het bedrag is bewaard.');
  expect(page).toContain('1 november 2026 € 312,50 de aanbieder');
  const seen = '€ 312,50 per jongere per dag, vanaf 1 november 2026.';
  expect(inWords((await one.get(`/provider/groups/${own}`)).text)).toContain(seen);
  expect(inWords((await coco.get(`/coordinator/groups/${own}`)).text)).toContain(seen);
  expect((await coco.inEnglish().get(`/coordinator/groups/${own}`)).text).toContain('€312.50');
  expect(inWords((await coco.get('/coordinator/journal')).text)).toContain(
    'heeft een dagbedrag van G-1 ingevuld, vanaf 1 november 2026.',
  );
});

test('what counts is told last from the last day, and nothing told is ever lost', async () => {
  const address = `/coordinator/groups/${own}/day-rate`;
  for (const [amount, fromOn] of [
    ['300', '2026-06-01'],
    ['280', '2026-01-01'],
    ['310', '2026-06-01'],
    ['999', '2026-12-01'],
  ] as const)
    expect((await coco.post(address, { amount, fromOn })).status).toBe(303);
  expect(rates()).toMatchObject([{ groupCode: 'G-1', cents: 31_000, fromOn: '2026-06-01' }]);
  const listed = region.office.store.dayRates.listOfGroup(own);
  expect(listed.map(({ cents }) => cents)).toEqual([99_900, 31_000, 30_000, 28_000]);
});

test('the same again is refused, and what is no amount comes back with what was typed', async () => {
  const address = `/provider/groups/${own}/day-rate`;
  const form = { amount: '312.50', fromOn: '2026-11-01' };
  await one.post(address, form);
  const again = await one.post(address, form);
  expect(again.status).toBe(409);
  expect(again.text).toContain('Dit bedrag is vanaf deze dag al ingevuld.');
  expect(again.text).toContain('value="312.50"');
  for (const amount of ['', 'veel', '0', '-5', '10000,01', '1,234']) {
    const { status, text } = await one.post(address, { amount, fromOn: '2026-11-01' });
    expect(status).toBe(422);
    expect(text).toContain('href="#amount"');
  }
  expect(rates()).toHaveLength(1);
});

test('is about one’s own homes, from our own pages, and looking changes nothing', async () => {
  const form = { amount: '312,50', fromOn: '2026-11-01' };
  expect((await one.get(`/provider/groups/${theirs}/day-rate`)).status).toBe(404);
  expect((await one.post(`/provider/groups/${theirs}/day-rate`, form)).status).toBe(404);
  expect((await one.get(`/coordinator/groups/${own}/day-rate`)).status).toBe(403);
  expect((await one.postFromElsewhere(`/provider/groups/${own}/day-rate`, form)).status).toBe(403);
  const before = region.office.store.journal.head();
  await one.get(`/provider/groups/${own}/day-rate`);
  await coco.get(`/coordinator/groups/${own}/day-rate`);
  expect(region.office.store.journal.head()).toBe(before);
  expect(rates()).toEqual([]);
});
