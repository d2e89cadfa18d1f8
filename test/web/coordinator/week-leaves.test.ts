import { beforeEach, expect, test } from 'vitest';
import { runMatching } from '../../../src/actions/run-matching.ts';
import { type SmallRegion, deeds, ok, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

/** Twenty youths wait for three places: more than one leaf of the meeting. */
let region: SmallRegion;
let coco: Visitor;
let meeting: string;
const codes = Array.from({ length: 20 }, (_, at) => `J-${at + 1}`);

beforeEach(async () => {
  region = await openSmallRegion({
    youths: codes.map((code, at) => ({
      code,
      name: `Fictief ${code}`,
      waitingSince: `2026-0${at < 10 ? 3 : 4}-${10 + (at % 10)}`,
    })),
  });
  const office = { ...region.office, think: thinkHere };
  const { id, finished } = ok(runMatching(office, region.coco));
  await finished;
  coco = visit(office).as(region.coco);
  meeting = `/coordinator/runs/${id}`;
});

const cardsIn = (html: string) =>
  [...html.matchAll(/<article[^>]* id="youth-([^"]+)"/g)].map(([, code]) => code ?? '');
const seenSoFar = () =>
  codes.filter((code) => region.office.store.viewLog.listForYouth(code).length > 0).toSorted();

test('everybody is on one leaf, and only who is on it was seen', async () => {
  const first = await coco.get(meeting);
  expect(first.text).toMatch(/<span>1–\d+ van 20<\/span>/);
  const here = cardsIn(first.text);
  expect(here.length).toBeLessThan(20);
  expect(seenSoFar()).toEqual(here.toSorted());

  const second = await coco.get(`${meeting}?page=2`);
  expect([...here, ...cardsIn(second.text)].toSorted()).toEqual(codes.toSorted());
  expect(seenSoFar()).toEqual(codes.toSorted());
  expect(second.text).not.toContain('Uitkomst in het kort');
  expect(second.text).toContain(
    `<title>Weekbespreking, berekening 1, ${here.length + 1}–20 van 20`,
  );
});

test('the last of a leaf leads to the first of the next, who is found wherever they stand', async () => {
  const here = cardsIn((await coco.get(meeting)).text);
  const beyond = codes.find((code) => !here.includes(code)) ?? '';
  const next = cardsIn((await coco.get(`${meeting}?page=2`)).text)[0] ?? '';
  const { text } = await coco.get(meeting);
  expect(text).toContain(`href="${meeting}?youth=${next}#youth-${next}" rel="next"`);
  expect(cardsIn((await coco.get(`${meeting}?youth=${beyond}`)).text)).toContain(beyond);
});

test('on paper everybody stands together, and there is nothing to send', async () => {
  const before = deeds(region);
  const { text, status } = await coco.get(`${meeting}/overview`);
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  expect(status).toBe(200);
  for (const code of codes) expect(main).toContain(`${code} Fictief ${code}`);
  expect(main).not.toMatch(/<form|<select|<textarea/);
  expect(seenSoFar()).toEqual(codes.toSorted());
  expect(deeds(region)).toEqual(before);
  expect((await coco.inEnglish().get(`${meeting}/overview`)).text).toContain('Overview of run 1');
});

test('the overview is the coordinator’s, and what is no run is not there', async () => {
  const house = visit(region.office).as(region.one);
  expect((await house.get(`${meeting}/overview`)).status).toBe(403);
  expect((await coco.get(`/coordinator/runs/${'z'.repeat(26)}/overview`)).status).toBe(404);
});
