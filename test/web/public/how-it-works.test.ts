import { beforeAll, expect, test } from 'vitest';
import { workingExample } from '../../../src/actions/worked-example.ts';
import { formats } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { groupRules, pairRules } from '../../../src/matching/rules.ts';
import { exampleView } from '../../../src/web/public/example-view.ts';
import { type Office, openTestOffice } from '../../office.ts';
import { thinkHere } from '../../think-here.ts';
import { visit } from '../visitor.ts';

let office: Office;
beforeAll(() => {
  office = { ...openTestOffice(), think: thinkHere };
});

const words = nl.howItWorks.example;
const speech = {
  words,
  format: formats('nl'),
  inWords: (sentence: { nl: string }) => sentence.nl,
} as const;

test('the page is for anybody, and prints every rule as the matching has it', async () => {
  const { status, text } = await visit(office).asNobody().get('/how-it-works');
  expect(status).toBe(200);
  for (const { sentence } of [...pairRules, ...groupRules]) expect(text).toContain(sentence.nl);
  expect(text).toContain('href="/rules"');
});

test('a link to it stands under every page', async () => {
  expect((await visit(office).asNobody().get('/sign-in')).text).toContain('href="/how-it-works"');
});

test('the example comes out of the matching: everybody a place, though not everybody the nearest', async () => {
  const worked = (await workingExample(office)())!;
  const view = exampleView(worked, speech);

  expect(view.youths.map(({ name, goesTo }) => [name, goesTo])).toEqual([
    ['Noor', 'Linde'],
    ['Rafi', 'Esdoorn'],
    ['Sam', 'Berk'],
  ]);
  expect(view.showsLesson).toBe(true);
  const sam = view.youths.find(({ name }) => name === 'Sam')!;
  expect(sam.because.join(' ')).toContain('Linde past voor deze jongere beter');
  expect(view.youths[0]?.cells).toEqual([
    'past niet',
    'past niet',
    expect.stringMatching(/^\d,\d km$/),
  ]);
  expect(view.picture.table.rows).toContainEqual(['Sam', 'Berk']);
});

test('what the story says of the three is so', async () => {
  const { table } = (await workingExample(office)())!;
  const [noor, rafi, sam] = ['Noor', 'Rafi', 'Sam'].map((name) =>
    table.youths.find(({ code }) => code === name),
  );
  expect(table.youths.filter(({ urgency }) => urgency === 'crisis')).toEqual([rafi]);
  const helps = table.groups.filter(({ offers }) =>
    noor?.needs.every((need) => offers.includes(need)),
  );
  expect(helps.map(({ code }) => code)).toEqual(['Linde']);
  expect(table.youths.every(({ waitingSince }) => waitingSince >= sam!.waitingSince)).toBe(true);
  expect(table.groups.map(({ vacancies }) => vacancies.map(({ places }) => places))).toEqual([
    [1],
    [1],
    [1],
  ]);
});

test('with other numbers in force it is worked out anew, and only then', async () => {
  let times = 0;
  const counting = {
    ...office,
    think: (...asked: Parameters<typeof thinkHere>) => (times++, thinkHere(...asked)),
  };
  const example = workingExample(counting);
  await Promise.all([example(), example()]);
  await example();
  expect(times).toBe(1);

  const findNewest = () => ({ ...office.store.policies.findNewest(), numbers: { maxKm: 5 } });
  const strict = {
    ...counting,
    store: { ...office.store, policies: { ...office.store.policies, findNewest } },
  };
  const worked = (await workingExample(strict)())!;
  expect(times).toBe(2);
  const view = exampleView(worked, speech);
  // Only Linde is so near, and Sam has waited longest.
  expect(view.youths.map(({ goesTo }) => goesTo)).toEqual([words.nowhere, 'Esdoorn', 'Linde']);
  expect(view.showsLesson).toBe(false);
});

test('a matching that fails leaves the page standing, and is tried again', async () => {
  let fails = true;
  const think: typeof thinkHere = (...asked) =>
    fails ? Promise.resolve({ ok: false, why: 'crashed' }) : thinkHere(...asked);
  const nobody = visit({ ...office, think }).asNobody();
  const { status, text } = await nobody.get('/how-it-works');
  expect([status, text.includes(words.later)]).toEqual([200, true]);
  fails = false;
  expect((await nobody.get('/how-it-works')).text).toContain(words.outcome);
});

test('in English it is English', async () => {
  const { text } = await visit(office).asNobody().inEnglish().get('/how-it-works');
  expect(text).toContain('What counts first?');
  expect(text).toContain('does not fit');
});
