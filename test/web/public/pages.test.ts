import { beforeAll, expect, test } from 'vitest';
import { goalTiers, groupRules, pairRules } from '../../../src/matching/rules.ts';
import { policySentences } from '../../../src/matching/policy-sentences.ts';
import { catalogues } from '../../../src/i18n/catalogues.ts';
import { type Office, hireCoordinator, openTestOffice } from '../../office.ts';
import { type Visitor, visit } from '../visitor.ts';

let office: Office;
let nobody: Visitor;

beforeAll(() => {
  office = openTestOffice();
  nobody = visit(office).asNobody();
});

test('the rules page prints every rule, goal and number, in both languages', async () => {
  const [dutch, english] = [await nobody.get('/rules'), await nobody.inEnglish().get('/rules')];
  const all = [...pairRules, ...groupRules, ...goalTiers.flat()];

  expect(all.length).toBeGreaterThan(20);
  for (const { name, sentence } of all) {
    expect(dutch.text).toContain(`id="${name}"`);
    expect(dutch.text).toContain(sentence.nl);
    expect(english.text).toContain(sentence.en);
  }
  expect(dutch.text).toMatch(/Zo ver van huis[^<]*<\/td><td class="plek-number">100 km/);
});

test('every number has its unit', () => {
  for (const { rules } of Object.values(catalogues)) {
    expect(Object.keys(rules.units).sort()).toEqual(Object.keys(policySentences).sort());
  }
});

test('the page about the tool says who sees what, and names its sources', async () => {
  const { text } = await nobody.get('/about');

  expect(text).toContain('Wie ziet wat?');
  expect(text).toContain('GeoNames');
  expect(text).toContain('href="/rules"');
});

test('what is not there is a calm page, also for who is signed in', async () => {
  const coordinator = visit(office).as(await hireCoordinator(office));
  for (const visitor of [nobody, coordinator]) {
    const { status, text } = await visitor.get('/nowhere');
    expect(status).toBe(404);
    expect(text).toContain('Deze pagina is er niet');
    expect(text).toContain('href="/"');
  }
});

test('too much is said to be too much', async () => {
  const { status, text } = await nobody.post('/sign-in', { email: 'x'.repeat(70_000) });

  expect(status).toBe(413);
  expect(text).toContain('Dit is te groot');
});

test('the language changes and one stays on the page; never on another site', async () => {
  const there = await nobody.post('/language', { language: 'en', back: '/rules' });
  expect(there.headers['location']).toBe('/rules');
  expect(String(there.headers['set-cookie'])).toContain('language=en');

  for (const back of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere']) {
    const answer = await nobody.post('/language', { language: 'nl', back });
    expect(answer.headers['location']).toBe('/');
  }
});

test('no page is kept, framed or told to search engines', async () => {
  const { headers } = await nobody.get('/about');

  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['x-powered-by']).toBeUndefined();
});

test('the accessibility statement says what was tested, what was not, and where to complain', async () => {
  for (const visitor of [nobody, nobody.inEnglish()]) {
    const { status, text } = await visitor.get('/accessibility');
    expect(status).toBe(200);
    for (const word of ['WCAG 2.2', 'axe', 'html-validate', '22 november 2026'])
      expect(text.toLowerCase()).toContain(word.toLowerCase());
  }
  const { text } = await nobody.get('/accessibility');
  const { accessibility } = catalogues.nl;
  for (const part of [
    'status',
    'tested',
    'notTested',
    'limits',
    'report',
    'answer',
    'made',
  ] as const)
    expect(text).toContain(accessibility[part]);
  expect((await nobody.get('/rules')).text).toContain('href="/accessibility"');
});
