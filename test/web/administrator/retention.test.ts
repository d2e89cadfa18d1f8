import { expect, test } from 'vitest';
import { retentionOf } from '../../../src/actions/retain.ts';
import { longest } from '../../../src/domain/retention.ts';
import { hireAdministrator, hireCoordinator, openTestOffice } from '../../office.ts';
import { visit } from '../visitor.ts';

const asWords = Object.fromEntries(
  Object.entries(longest).map(([name, most]) => [name, String(most)]),
);

async function office() {
  const it = openTestOffice();
  const [ad, coco] = [await hireAdministrator(it), await hireCoordinator(it)];
  const organisation = it.store.organisations.list()[0]?.id ?? '';
  return { it, ad, coco, organisation, at: visit(it), page: '/administrator/retention' };
}

test('an administrator chooses shorter times, for everybody or for one organisation', async () => {
  const { it, ad, coco, organisation, at, page } = await office();
  const form = { ...asWords, organisation: '', runMonths: '6' };
  expect((await at.as(ad).post(page, form)).headers['location']).toBe(
    `${page}?done=set&organisation=`,
  );
  await at.as(ad).post(page, { ...form, organisation, identityMonths: '2' });
  expect(retentionOf(it, null)).toEqual({ ...longest, runMonths: 6 });
  expect(retentionOf(it, organisation).identityMonths).toBe(2);
  expect((await at.as(ad).get(`${page}?organisation=${organisation}`)).text).toMatch(
    /id="identityMonths"[^>]*value="2"/,
  );
  expect((await at.as(ad).inEnglish().get(page)).text).toContain('Times of keeping');

  const journal = (await at.as(coco).get('/coordinator/journal')).text;
  expect(journal).toContain('namen 6 en voorstellen 12 maanden, berekeningen 6 maanden');
  expect(journal).toContain('heeft de bewaartijden vastgelegd van REGIO: namen 2 ');
});

test('a longer time, or none, comes back with what was typed', async () => {
  const { it, ad, at, page } = await office();
  for (const months of ['7', '0', '', 'x']) {
    const back = await at
      .as(ad)
      .post(page, { ...asWords, organisation: '', identityMonths: months });
    expect([months, back.status]).toEqual([months, 422]);
  }
  const gone = await at.as(ad).post(page, { ...asWords, organisation: it.newId() });
  expect(gone.status).toBe(409);
  expect(retentionOf(it, null)).toEqual(longest);
});

test('only an administrator with a fresh second factor, from our own page', async () => {
  const { it, ad, coco, at, page } = await office();
  const form = { ...asWords, organisation: '', runMonths: '1' };
  expect((await at.as(coco).get(page)).status).toBe(403);
  expect((await at.as(ad).postFromElsewhere(page, form)).status).toBe(403);
  await at.withoutStepUp(ad).post(page, form);
  await at.as(ad).get(page);
  expect(retentionOf(it, null)).toEqual(longest);
});
