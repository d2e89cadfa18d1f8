import { beforeEach, describe, expect, test } from 'vitest';
import { vacancyList } from '../../../src/lists/vacancies.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { type SmallRegion, deeds, openSmallRegion, proposed, put } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
});

const codesOn = (text: string): string[] =>
  [...text.matchAll(/<th scope="row"><a href="[^"]+">([A-Z]-\d+)/g)].map(([, code]) => code ?? '');

const sorted = (text: string): string[] =>
  [...text.matchAll(/<th scope="col"[^>]* aria-sort="(\w+)"[^>]*><a[^>]*>([^<]+)</g)].map(
    ([, order, column]) => `${column ?? ''} ${order ?? ''}`,
  );

describe('a long list', () => {
  test('says which part is shown, and leads on with the same filter', async () => {
    bring(
      region.office,
      youthList,
      Array.from({ length: 70 }, (_, at) => ({ code: `J-${at + 100}`, name: `Verzonnen ${at}` })),
    );
    const { text } = await coco.get('/coordinator/youths?urgency=regular&sort=code');
    expect(text).toContain('<span>1–50 van 7');
    expect(codesOn(text)).toHaveLength(50);
    const next = /<a href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(next).toBe('/coordinator/youths?urgency=regular&sort=code&page=2');
    const rest = codesOn((await coco.get(next)).text);
    expect(rest.some((code) => codesOn(text).includes(code))).toBe(false);
  });

  test.each([
    ['/coordinator/youths?sort=code', 'Jongere ascending', ['J-1', 'J-2']],
    ['/coordinator/youths?sort=-code', 'Jongere descending', ['J-2', 'J-1']],
    ['/coordinator/youths', 'Wacht descending', ['J-1', 'J-2']],
    ['/coordinator/vacancies?sort=-free', 'Vrij descending', ['V-2', 'V-1']],
    ['/coordinator/vacancies?fits=nobody', 'Vrije plek ascending', []],
    ['/coordinator/vacancies?free=free', 'Vrije plek ascending', ['V-1', 'V-2']],
  ])('%s stands by %s', async (path, order, codes) => {
    const { status, text } = await coco.get(path);
    expect([status, codesOn(text)]).toEqual([200, codes]);
    expect(codes.length === 0 ? [order] : sorted(text)).toEqual([order]);
  });

  test('of proposals can be asked whose turn it is', async () => {
    put(region, 'J-1', 'V-1');
    proposed(region, 'J-2', 'V-2');
    const mine = (await coco.get('/coordinator/proposals?turn=coordinator')).text;
    expect(codesOn(mine)).toEqual(['J-2']);
    const theirs = (await coco.get('/coordinator/proposals?turn=provider&sort=group')).text;
    expect(codesOn(theirs)).toEqual(['J-1']);
    expect((await coco.get('/coordinator/proposals?status=agreed')).text).toContain(
      'Niets past bij deze keuze.',
    );
  });
});

describe('a kept filter', () => {
  const keep = (form: Record<string, string>) =>
    coco.post('/coordinator/filters', {
      ...{ list: 'youths', query: 'urgency=crisis&page=3&q=Fenna&x=y', name: 'Haast' },
      ...form,
    });
  const kept = (list: 'youths' | 'vacancies' = 'youths') =>
    region.office.store.ownDesk.listFilters(region.coco.id, list);

  test('leads back to the list as it was, without what was searched for', async () => {
    const answer = await keep({});
    expect(answer.headers['location']).toBe('/coordinator/youths?urgency=crisis&done=filter-kept');
    expect(kept()).toMatchObject([{ name: 'Haast', query: 'urgency=crisis' }]);
    const { text } = await coco.get('/coordinator/youths?urgency=crisis');
    expect(text).toContain('href="/coordinator/youths?urgency=crisis" aria-current="true">Haast<');
    expect(text).not.toContain('Bewaar deze keuze');
    expect((await coco.get('/coordinator/vacancies')).text).not.toContain('Haast');
  });

  test('is replaced by one of the same name, and can be removed', async () => {
    await keep({});
    await keep({ query: 'age=to17' });
    expect(kept()).toMatchObject([{ name: 'Haast', query: 'age=to17' }]);
    const ending = `/coordinator/filters/${kept()[0]!.id}/ending`;
    expect((await coco.get('/coordinator/filters')).text).toContain(`action="${ending}"`);
    const answer = await coco.post(ending);
    expect(answer.headers['location']).toBe('/coordinator/filters?done=filter-removed');
    expect(kept()).toEqual([]);
    expect((await coco.post(ending)).status).toBe(404);
  });

  test('is nobody else’s', async () => {
    const corne = visit(region.office).as(region.coco);
    await keep({});
    const other = { ...region.coco, id: region.one.id };
    expect(region.office.store.ownDesk.listFilters(other.id, 'youths')).toEqual([]);
    const ending = `/coordinator/filters/${'z'.repeat(26)}/ending`;
    expect((await corne.post(ending)).status).toBe(404);
    const provider = visit(region.office).as(region.one);
    expect((await provider.get('/coordinator/filters')).status).toBe(403);
  });

  test('needs a name, which is nobody’s', async () => {
    const none = await keep({ name: '' });
    expect(none.status).toBe(422);
    expect(none.text).toContain('href="#name"');
    expect(none.text).toContain('name="query" value="urgency=crisis"');
    const somebody = await keep({ name: 'voor Fenna' });
    expect(somebody.status).toBe(409);
    expect(somebody.text).toContain('value="voor Fenna"');
    expect((await keep({ list: 'accounts' })).status).toBe(422);
    expect(kept()).toEqual([]);
  });

  test('is one of a dozen', async () => {
    for (let at = 0; at < 12; at += 1) await keep({ name: `Filter ${at}` });
    expect((await keep({ name: 'Nog een' })).status).toBe(409);
    expect((await keep({ name: 'Filter 3', query: 'age=to11' })).status).toBe(303);
    expect(kept()).toHaveLength(12);
  });

  test('is kept by our own pages only, and by asking for it', async () => {
    const form = { list: 'youths', query: '', name: 'Alles' };
    expect((await coco.postFromElsewhere('/coordinator/filters', form)).status).toBe(403);
    const before = deeds(region);
    await coco.get('/coordinator/filters');
    await coco.get('/coordinator/youths?urgency=crisis');
    expect(deeds(region)).toEqual(before);
    // Somebody's own desk is no deed of the office.
    await keep({});
    expect(deeds(region)).toEqual(before);
    expect((await coco.inEnglish().get('/coordinator/filters')).text).toContain('Saved filters');
  });
});

test('a place that went is not among those with a place', async () => {
  bring(region.office, vacancyList, [{ code: 'V-3', groupCode: 'G-2', confirmedOn: '2026-10-01' }]);
  const fresh = (await coco.get('/coordinator/vacancies?fresh=left-the-matching')).text;
  expect(codesOn(fresh)).toEqual(['V-3']);
});
