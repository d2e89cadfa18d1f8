import { expect, test } from 'vitest';
import { youthList } from '../../../src/lists/youths.ts';
import {
  bring,
  hireAdministrator,
  hireCoordinator,
  hirePrivacyOfficer,
  openTestOffice,
} from '../../office.ts';
import { visit } from '../visitor.ts';

async function office() {
  const it = openTestOffice();
  bring(it, youthList, [{ code: 'J-1', name: 'Verzonnen Vera', wishes: [], refuses: [] }]);
  const [coco, pien, ad] = [
    await hireCoordinator(it),
    await hirePrivacyOfficer(it),
    await hireAdministrator(it),
  ];
  const youth = it.store.youths.findByCode('J-1');
  if (youth === undefined) throw new Error('no youth');
  return { it, coco, pien, ad, youth, href: `/coordinator/youths/${youth.id}`, at: visit(it) };
}

const pages = ['', '/views', '/views?code=J-1', '/knocks', '/reviews', '/erasures', '/chain'];

test('the privacy officer sees every page of the room, in both languages, and no name of a youth', async () => {
  const { at, coco, pien, href } = await office();
  expect((await at.as(coco).get(href)).text).toContain('Verzonnen Vera');
  for (const page of pages) {
    for (const officer of [at.as(pien), at.as(pien).inEnglish()]) {
      const shown = await officer.get(`/privacy-officer${page}`);
      expect(shown.status, page).toBe(200);
      expect(shown.text, page).not.toContain('Verzonnen Vera');
    }
  }
});

test('nobody else comes in, and nothing changes by looking', async () => {
  const { it, at, coco, ad, pien } = await office();
  for (const other of [coco, ad])
    expect((await at.as(other).get('/privacy-officer/views')).status).toBe(403);
  expect((await at.asNobody().get('/privacy-officer')).status).toBe(303);
  const before = it.store.journal.head();
  for (const page of pages) await at.as(pien).get(`/privacy-officer${page}`);
  expect(it.store.journal.head()).toBe(before);
});

test('who looked stands there by code: role, organisation and page', async () => {
  const { at, coco, pien, href } = await office();
  await at.as(coco).get(href);
  const { text } = await at.as(pien).get('/privacy-officer/views?code=J-1');
  expect(text).toContain('J-1: 1 keer bekeken');
  expect(text).toContain('coördinator');
  expect(text).toContain('dossier of wachtlijst');
  expect(text).not.toContain('Coco');
});

test('who was turned away stands there by action, never by address', async () => {
  const { it, at, coco, pien } = await office();
  await at.as(coco).get(`/coordinator/youths/${it.newId()}`);
  await at.as(coco).get('/privacy-officer');
  const { text } = await at.as(pien).get('/privacy-officer/knocks');
  expect(text).toContain('read-identity');
  expect(text).toContain('statistics');
  expect(text).toContain('2 regels');
});

test('a month is reviewed once, with words; a month that is not over is not', async () => {
  const { at, pien } = await office();
  const officer = at.as(pien);
  const wordless = await officer.post('/privacy-officer/reviews', { month: '2026-10', note: '' });
  expect([wordless.status, wordless.text.includes('Vul dit in.')]).toEqual([422, true]);
  const done = await officer.post('/privacy-officer/reviews', { month: '2026-10', note: 'Niets' });
  expect(done.headers['location']).toBe('/privacy-officer/reviews?done=reviewed');
  expect((await officer.get('/privacy-officer/reviews')).text).toMatch(
    /door [^,]+, 22 november 2026/,
  );
  for (const month of ['2026-10', '2026-11']) {
    const again = await officer.post('/privacy-officer/reviews', { month, note: 'Toch' });
    expect([month, again.status, again.text.includes('Toch')]).toEqual([month, 409, true]);
  }
  const foreign = await officer.postFromElsewhere('/privacy-officer/reviews', {
    month: '2026-09',
    note: 'x',
  });
  expect(foreign.status).toBe(403);
});

test('the chain is verified with a head, and a head that is none is said so', async () => {
  const { it, at, pien } = await office();
  const officer = at.as(pien);
  const { seq, hash } = it.store.logChain.head();
  const post = async (head: string) => officer.post('/privacy-officer/chain', { head });
  expect((await post(`${seq}:${hash}`)).text).toContain('ook bij dit slot');
  expect((await post('')).text).toContain('zonder eerder slot');
  expect((await post(`${seq}:${'0'.repeat(64)}`)).text).toContain('past niet');
  const none = await post('geen slot');
  expect([none.status, none.text.includes('geen slot')]).toEqual([422, true]);
});

test('a coordinator asks for erasure, somebody else approves it by code, and the youth is gone', async () => {
  const { it, at, coco, pien, youth, href } = await office();
  const asked = await at.as(coco).post(`${href}/erasure`, { ground: 'asked-by-parents' });
  expect(asked.headers['location']).toBe(`${href}/data?done=asked`);
  expect((await at.as(coco).post(`${href}/erasure`, { ground: 'asked-by-parents' })).status).toBe(
    409,
  );
  expect((await at.as(coco).post(`${href}/erasure`, {})).status).toBe(422);

  const request = it.store.erasureRequests.listOpen()[0]?.id ?? '';
  const answer = `/privacy-officer/erasures/${request}/answer`;
  const page = await at.as(pien).get('/privacy-officer/erasures');
  expect(page.text).toContain('Verzoek om J-1 te wissen');
  expect((await at.as(pien).post(answer, { answer: 'no', reason: '' })).status).toBe(422);
  expect(
    (await at.withoutStepUp(pien).post(answer, { answer: 'yes', reason: '' })).status,
  ).not.toBe(303);
  expect(it.store.youths.find(youth.id)).toBeDefined();
  expect((await at.as(pien).post(answer, { answer: 'yes', reason: '' })).headers['location']).toBe(
    '/privacy-officer/erasures?done=erased',
  );
  expect(it.store.youths.find(youth.id)).toBeUndefined();
  expect((await at.as(coco).get(href)).status).toBe(404);
  expect((await at.as(pien).post(answer, { answer: 'yes', reason: '' })).status).toBe(409);
});

test('an administrator may approve an erasure too, in the own room', async () => {
  const { it, at, coco, ad, href } = await office();
  await at.as(coco).post(`${href}/erasure`, { ground: 'no-longer-needed' });
  const request = it.store.erasureRequests.listOpen()[0]?.id ?? '';
  const page = await at.as(ad).get('/administrator/erasures');
  expect(page.text).toContain(`/administrator/erasures/${request}/answer`);
  const no = await at
    .as(ad)
    .post(`/administrator/erasures/${request}/answer`, { answer: 'no', reason: 'Nog nodig' });
  expect(no.headers['location']).toBe('/administrator/erasures?done=not-erased');
});
