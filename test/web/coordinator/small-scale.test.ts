import { beforeEach, expect, test, vi } from 'vitest';
import type { Think } from '../../../src/matching/think.ts';
import { hireCoordinator } from '../../office.ts';
import { type SmallRegion, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { otherOrganisation } from '../other-organisation.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;

beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit({ ...region.office, think: thinkHere }).as(region.coco);
});

const base = '/coordinator/small-scale';
const inWords = (html: string): string => html.replaceAll(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');

async function asked(who = coco): Promise<string> {
  const answer = await who.post(base);
  expect(answer.status).toBe(303);
  expect(answer.headers['location']).toBe(base);
  await vi.waitFor(
    async () => {
      expect((await who.get(base)).text).not.toContain('data-progress');
    },
    { timeout: 50_000, interval: 50 },
  );
  return (await who.get(base)).text;
}

test('every choice is told with its figures, drawn and as a table, in both languages', async () => {
  expect((await coco.get('/coordinator/region')).text).toContain(`href="${base}"`);
  expect((await coco.get(base)).text).toContain('Dit is nog niet uitgerekend.');
  const html = await asked();
  // Both get a place whatever is preferred: J-1 as wished in G-1, J-2 in G-2.
  expect((html.match(/>2 van 2</g) ?? []).length).toBe(20);
  expect(inWords(html)).toContain('onbekend: 2 huizen zonder bedrag');
  expect(html).toContain('<svg');
  const english = inWords((await coco.inEnglish().get(base)).text);
  expect(english).toContain('2 of 2');
  expect(english).toContain('unknown: 2 homes without an amount');
});

test('money counts only where a provider told what a day costs, and the page says where not', async () => {
  const group = region.office.store.groups.findByCode('G-1')?.id ?? '';
  await coco.post(`/coordinator/groups/${group}/day-rate`, {
    amount: '300',
    fromOn: '2026-11-01',
  });
  const html = inWords(await asked());
  expect(html).toMatch(/€ \d+,00 voor \d jongeren? \(1 huis met een bedrag, 1 zonder\)/);
});

test('the file has every choice, and nobody in it', async () => {
  expect((await coco.get(`${base}/choices.csv`)).headers['location']).toBe(base);
  await asked();
  const { headers, text } = await coco.get(`${base}/choices.csv`);
  expect(headers['content-type']).toContain('text/csv');
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(21);
  expect(lines[1]).toMatch(/^3;gratis;2;2;/);
  expect(lines[20]).toMatch(/^6;nooit;2;2;/);
  expect(text).not.toMatch(/J-\d|Fenna|Bram/);
});

test('how far it is can be asked, and what did not work is said', async () => {
  let go = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (go = resolve));
  const slow: Think = async (...given) => {
    await waiting;
    return thinkHere(...given);
  };
  const who = visit({ ...region.office, think: slow }).as(region.coco);
  await who.post(base);
  expect((await who.get(base)).text).toContain(`data-progress="${base}/progress"`);
  expect((await who.get(`${base}/progress`)).body).toMatchObject({
    isOver: false,
    now: 'We beginnen met de eerste keuze.',
  });
  go();
  const broken: Think = () => Promise.resolve({ ok: false, why: 'crashed' });
  const html = await asked(visit({ ...region.office, think: broken }).as(region.coco));
  expect(html).toContain('gratis *');
  expect(html).toContain('te weinig tijd');
});

test('with a few youths of others no kilometre is told', async () => {
  const nora = await hireCoordinator(region.office, 'Nora Elders', otherOrganisation(region));
  const theirs = visit({ ...region.office, think: thinkHere }).as(nora);
  const html = await asked(theirs);
  expect(html).toContain('Daarom noemen we geen kilometers');
  expect(html).not.toMatch(/\d km</);
  const file = (await theirs.get(`${base}/choices.csv`)).text;
  expect(file.trim().split('\r\n')[1]).toMatch(/^3;gratis;2;2;;;;/);
});

test('is for coordinators, from our own pages, and neither looking nor working it out changes anything', async () => {
  const provider = visit(region.office).as(region.one);
  expect((await provider.get(base)).status).toBe(403);
  expect((await provider.post(base)).status).toBe(403);
  expect((await coco.postFromElsewhere(base)).status).toBe(403);
  const before = region.office.store.journal.head();
  await asked();
  expect(region.office.store.journal.head()).toBe(before);
});
