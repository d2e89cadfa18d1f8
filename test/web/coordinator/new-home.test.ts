import { beforeEach, expect, test, vi } from 'vitest';
import { match } from '../../../src/matching/match.ts';
import type { Think } from '../../../src/matching/think.ts';
import { solvers } from '../../../src/solver/solvers.ts';
import { hireCoordinator } from '../../office.ts';
import { type SmallRegion, openSmallRegion } from '../../small-region.ts';
import { otherOrganisation } from '../other-organisation.ts';
import { type Visitor, visit } from '../visitor.ts';

/** Here and now, with the prices that prove it. */
const think: Think = (table, { solver, seconds, withPrices = false }) =>
  match(table, { solver, seconds, withPrices, elapsed: () => 0 }, solvers);

let region: SmallRegion;
let coco: Visitor;

// Only a home with help for an addiction takes J-2, who lives in Zutphen and keeps no school.
beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna', waitingSince: '2026-03-01' },
      {
        ...{ code: 'J-2', name: 'Bedachte Bram', needs: ['addiction'], homePlace: 'Zutphen' },
        ...{ homePostcode: '7201 AA', schoolPlace: '', schoolPostcode: '', schoolKeep: 'none' },
      },
    ],
  });
  coco = visit({ ...region.office, think }).as(region.coco);
});

const question = {
  ...{ grid: 'Gelderland', size: '4', preferredSize: '4', staffOnGroup: '1' },
  ...{ setting: 'open', ageSpread: '5' },
};
const address = `/coordinator/new-home?${new URLSearchParams(question).toString()}`;

const inWords = (html: string): string => html.replaceAll(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');

async function asked(who = coco): Promise<void> {
  const answer = await who.post('/coordinator/new-home', question);
  expect(answer.status).toBe(303);
  expect(answer.headers['location']).toBe(address);
  await vi.waitFor(
    async () => {
      expect((await who.get(address)).text).not.toContain('data-progress');
    },
    { timeout: 50_000, interval: 50 },
  );
}

test('the best places are told, with what the region gains and for whom, in both languages', async () => {
  expect((await coco.get('/coordinator/region')).text).toContain('href="/coordinator/new-home"');
  expect((await coco.get(address)).text).toContain('Dit is nog niet uitgerekend');
  await asked();
  const { status, text } = await coco.get(address);
  expect(status).toBe(200);
  const said = inWords(text);
  expect(said).toContain('Bewezen: geen andere gemeente');
  // In the town of the only one who needs it, there is no way to go at all.
  expect(said).toContain('1. Zutphen (Gelderland) gemeten vanuit Zutphen');
  expect(said).toContain('verslavingszorg, dieren en een tuin Jongeren met een plek: 1 meer');
  expect(said).toContain('Jongeren met een plek: 1 van 2 → 2 van 2');
  expect(said).toContain('J-2 Bedachte Bram krijgt een plek');
  expect(said).toContain('Van huis: 0 km.');
  expect((text.match(/<summary>\d+\. /g) ?? []).length).toBe(10);
  const english = inWords((await coco.inEnglish().get(address)).text);
  expect(english).toContain('addiction care');
  expect(english).toContain('Proven: no other municipality');
});

test('the file has the same ten, and nobody in it', async () => {
  const file = address.replace('?', '/places.csv?');
  expect((await coco.get(file)).headers['location']).toBe(address);
  await asked();
  const { headers, text } = await coco.get(file);
  expect(headers['content-type']).toContain('text/csv');
  const [heads = '', first = '', ...others] = text.trim().split('\r\n');
  expect(heads).toContain('Gemeente;Soort;Voor wie;Hulp die nodig is');
  expect(first).toContain('1;Zutphen (Gelderland);Open;');
  expect(others).toHaveLength(9);
  expect(text).not.toMatch(/J-\d|Fenna|Bram/);
});

test('while it is worked out the page says how far it is, and asking twice works it out once', async () => {
  let go = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (go = resolve));
  let begun = 0;
  const slow: Think = async (...given) => {
    begun += 1;
    await waiting;
    return think(...given);
  };
  const who = visit({ ...region.office, think: slow }).as(region.coco);
  await who.post('/coordinator/new-home', question);
  await who.post('/coordinator/new-home', question);
  const { text } = await who.get(address);
  expect(text).toContain('data-progress="/coordinator/new-home/progress?grid=Gelderland');
  const progress = address.replace('?', '/progress?');
  expect((await who.get(progress)).body).toMatchObject({
    isOver: false,
    now: 'We rekenen eerst de verdeling van nu uit.',
  });
  expect(begun).toBe(1);
  go();
  await vi.waitFor(
    async () => {
      expect((await who.get(progress)).body).toEqual({ isOver: true });
    },
    { timeout: 50_000, interval: 50 },
  );
});

test('what was not proven in time is said, and what did not work at all too', async () => {
  let calls = 0;
  const tired: Think = (...given) =>
    (calls += 1) > 1 ? Promise.resolve({ ok: false, why: 'out-of-time' }) : think(...given);
  const who = visit({ ...region.office, think: tired }).as(region.coco);
  await asked(who);
  expect((await who.get(address)).text).toContain('Er was te weinig tijd om alles te bewijzen');

  const broken: Think = () => Promise.resolve({ ok: false, why: 'crashed' });
  const other = visit({ ...region.office, think: broken }).as(region.coco);
  await asked(other);
  expect((await other.get(address)).text).toContain('Dit is niet gelukt');
});

test('when facts have changed since, the page says so', async () => {
  await asked();
  expect((await coco.get(address)).text).not.toContain('gegevens veranderd. Reken');
  await coco.post('/coordinator/runs');
  expect((await coco.get(address)).text).toContain('gegevens veranderd. Reken');
});

test('another organisation sees neither the code nor the needs of a youth that is not theirs', async () => {
  const elsewhere = otherOrganisation(region);
  const nora = await hireCoordinator(region.office, 'Nora Elders', elsewhere);
  const theirs = visit({ ...region.office, think }).as(nora);
  await asked(theirs);
  const { text } = await theirs.get(address);
  const tried = { ...question, municipality: '0301' };
  expect((await theirs.post('/coordinator/new-home/scenarios', tried)).status).toBe(404);
  expect(inWords(text)).toContain('1. Zutphen (Gelderland)');
  expect(text).not.toMatch(/J-2|Bram|verslavingszorg|Kilometerpunten: |Dagen gewacht/);
  expect(inWords(text)).toContain('krijgt een plek: minder dan 5');
});

test('one of the best homes is tried on the what-if desk, and only by whose youths would come', async () => {
  const tried = { ...question, municipality: '0301' };
  expect((await coco.post('/coordinator/new-home/scenarios', tried)).status).toBe(404);
  expect((await coco.post('/coordinator/new-home/scenarios')).status).toBe(422);
  await asked();
  const elsewhere = { ...question, municipality: '0363' };
  expect((await coco.post('/coordinator/new-home/scenarios', elsewhere)).status).toBe(404);
  const made = await coco.post('/coordinator/new-home/scenarios', tried);
  expect(made.status).toBe(303);
  const scenario = made.headers['location'] ?? '';
  const page = inWords((await coco.get(scenario)).text);
  expect(page).toContain('Huis erbij in Zutphen');
  expect(page).toContain('verslavingszorg');
  for (let more = 1; more < 50; more += 1)
    await coco.post('/coordinator/scenarios', { name: `Nog een ${more}` });
  const full = await coco.post('/coordinator/new-home/scenarios', tried);
  expect(full.status).toBe(409);
  expect(full.text).toContain('bewaart al 50 scenario’s');
  expect(inWords(full.text)).toContain('1. Zutphen (Gelderland)');
});

test('a form that is not right comes back with what was typed', async () => {
  const wrong = { ...question, size: '3', grid: 'Nergens', ageSpread: 'veel' };
  const { status, text } = await coco.post('/coordinator/new-home', wrong);
  expect(status).toBe(422);
  expect(text).toContain('value="veel"');
  expect(text).toContain('href="#grid"');
  const more = await coco.post('/coordinator/new-home', { ...question, size: '3' });
  expect(more.status).toBe(422);
});

test('is for coordinators, from our own pages, and looking changes nothing', async () => {
  const provider = visit(region.office).as(region.one);
  expect((await provider.get(address)).status).toBe(403);
  expect((await provider.post('/coordinator/new-home', question)).status).toBe(403);
  expect((await coco.postFromElsewhere('/coordinator/new-home', question)).status).toBe(403);
  const before = region.office.store.journal.head();
  expect((await coco.get('/coordinator/new-home')).status).toBe(200);
  await asked();
  await coco.get(address);
  expect(region.office.store.journal.head()).toBe(before);
});
