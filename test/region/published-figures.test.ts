import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type FigureName,
  type Figures,
  figureNames,
} from '../../src/region/monitor/figure-names.ts';
import { publishFigures, publishedNow } from '../../src/actions/monitor/publish.ts';
import { publishedLines } from '../../src/region/monitor/lines.ts';
import { hireAdministrator } from '../office.ts';
import { ok } from '../small-region.ts';
import { visit } from '../web/visitor.ts';
import { tellCrowd } from './crowd.ts';
import { foundOut } from './publication/attacker.ts';
import {
  type PageNumber,
  type Tree,
  bookOf,
  isSmall,
  readersOf,
  treesOf,
} from './published-again.ts';
import { rawPublished } from './raw-figures.ts';
import { shownFigures } from './shown-figures.ts';
import { type ToldYear, tellYear } from './told-year.ts';

/** What everybody may read, told again from the rows of everybody by a script that shares nothing with it. */

let year: ToldYear;
let figures: Figures;
let told: ReturnType<typeof rawPublished>;
let trees: Tree[];
beforeAll(async () => {
  year = await tellYear(tellCrowd);
  ok(publishFigures(year.office, await hireAdministrator(year.office)));
  const published = publishedNow(year.office);
  if (published === undefined) throw new Error('nothing is published');
  figures = publishedLines(published.figures);
  told = rawPublished(new Sqlite(year.dataFile, { readonly: true }), year.office);
  trees = treesOf(figures, told);
}, 300_000);
afterAll(() => year.office.store.close());

const rounded = (number: number): number => Math.floor((number + 2.5) / 5) * 5;
const where = (one: PageNumber) => `${one.figure} ${one.path}`;
const every = () => trees.flatMap((tree) => tree.numbers.map((one) => ({ tree, one })));
const lineOf = (figure: FigureName, path: string) =>
  figures[figure].find((line) => line.path.join('/') === path)?.value;

test('these numbers are shown, of every figure some', () => {
  const shown = figureNames.map((name) => [
    name,
    figures[name].filter(({ value }) => value !== null).map(({ path }) => path.join('/')),
  ]);
  expect(Object.fromEntries(shown)).toEqual(shownFigures);
  expect(Object.keys(shownFigures)).toEqual([...figureNames]);
});

test('every count that is shown is that of the rows, rounded', () => {
  const counts = every().filter(({ one }) => one.shown !== null);
  expect(counts.map(({ one }) => [where(one), one.shown])).toEqual(
    counts.map(({ one }) => [where(one), rounded(one.truth)]),
  );
  // And no count stands on the page that was not looked at.
  const looked = new Set(every().map(({ one }) => where(one)));
  const strays = figureNames.flatMap((figure) =>
    figures[figure]
      .filter(({ unit }) => unit === 'count' && figure !== 'empty-days')
      .map(({ path }) => `${figure} ${path.join('/')}`)
      .filter((one) => !looked.has(one)),
  );
  expect(strays).toEqual([]);
});

test('no count is shown in which five or fewer stand for anybody who reads', () => {
  const small = every().filter(({ tree, one }) => isSmall(tree, one));
  expect(small.filter(({ one }) => one.shown !== null).map(({ one }) => where(one))).toEqual([]);
  expect(small.length).toBeGreaterThan(20);
});

const mindful = { fewest: 6, mindsOwn: true };

test('a count that is not small is shown, unless it would give away one that is', () => {
  const hidden = every().filter(({ tree, one }) => one.shown === null && !isSmall(tree, one));
  for (const { tree, one } of hidden) {
    const all = (next: PageNumber) => (isSmall(tree, next) ? null : rounded(next.truth));
    const leaks = readersOf(tree).flatMap((at) => foundOut(bookOf(tree, at, mindful, all)));
    expect([where(one), leaks]).not.toEqual([where(one), []]);
  }
});

test('nobody finds out a number from one to four: not a stranger, an organisation or a provider', () => {
  const found = trees.flatMap((tree) =>
    readersOf(tree).flatMap((at) => foundOut(bookOf(tree, at, mindful, ({ shown }) => shown))),
  );
  // That the same attack finds out other publishers is told in publication/found-out.test.ts.
  expect(found).toEqual([]);
});

test('days in the middle are those of the rows, of ten or more, rounded', () => {
  const middle = (count: number | null | undefined, days: number | null | undefined) =>
    (count ?? 0) < 10 || days === null || days === undefined ? null : rounded(days);
  const { speed, 'empty-days': empty } = told.all;
  for (const step of ['to-proposal', 'to-start', 'in-all'])
    expect([step, lineOf('speed', `speed/${step}`)]).toEqual([
      step,
      middle(speed[''], speed[`speed/${step}`]),
    ]);
  const places = empty['empty/places'] ?? 0;
  expect(lineOf('empty-days', 'empty/places')).toBe(rounded(places));
  expect(lineOf('empty-days', 'empty/per-place')).toBe(middle(places, empty['empty/per-place']));
});

/** Which parts of a figure are its share, the first of all of them. */
const shares: Partial<Record<FigureName, readonly string[]>> = {
  unmet: ['fit/nothing-fits', 'fit/fits'],
  'near-home': ['home/near', 'home/far'],
  'own-region': ['region/own', 'region/other'],
  'own-school': ['school/kept', 'school/too-far'],
  siblings: ['siblings/together', 'siblings/apart'],
  definition: ['definition/meets', 'definition/does-not'],
  'follow-rate': ['advice/followed', 'advice/otherwise', 'advice/rejected'],
  'ended-early': ['lasted/within-6-months', 'lasted/longer'],
};

test('a share is made of rounded counts of the rows, twenty or more together', () => {
  const onPage = figureNames.filter((name) => figures[name].some(({ unit }) => unit === 'share'));
  expect(onPage).toEqual(Object.keys(shares));
  for (const figure of onPage) {
    const parts = (shares[figure] ?? []).map((path) =>
      // Of a count that is hidden nothing follows.
      (lineOf(figure, path) ?? null) === null ? null : rounded(told.all[figure][path] ?? 0),
    );
    const whole = parts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const isTold = parts.every((one) => one !== null) && whole >= 20;
    const share = isTold ? Math.min(100, rounded((100 * (parts[0] ?? 0)) / whole)) : null;
    expect([figure, lineOf(figure, 'share')]).toEqual([figure, share]);
  }
});

test('the file that everybody may have holds these numbers and no others', async () => {
  const { text } = await visit(year.office).asNobody().get('/monitor/figures/all.csv');
  const cells = text.trim().split(/\r?\n/).slice(1).map((line) => line.split(';').at(-1)); // prettier-ignore
  const numbers = figureNames.flatMap((name) =>
    figures[name]
      .filter(({ path, value }) => path.length <= 2 || value !== null)
      .map(({ value }) => (value === null ? '' : String(value))),
  );
  expect(cells).toEqual(numbers);
});
