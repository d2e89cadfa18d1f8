import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compositionPicture } from '../../src/pictures/composition.ts';
import { countsPicture } from '../../src/pictures/counts.ts';
import { mergeSmall } from '../../src/pictures/merge-small.ts';
import { rect, text } from '../../src/pictures/shape.ts';
import { tiersPicture } from '../../src/pictures/tiers.ts';
import { timelinePicture } from '../../src/pictures/timeline.ts';
import { drawn, lookOf, numberOf, outside, words, written } from './words.ts';

const today = '2026-11-22';
const root = `${import.meta.dirname}/../..`;

describe('marks', () => {
  test('have a look and no style of their own', () => {
    expect(rect('taken', { x: 1.26, width: 3 })).toEqual({
      name: 'rect',
      attributes: [
        ['class', 'plek-drawing__taken'],
        ['x', '1.3'],
        ['width', '3'],
      ],
      words: '',
    });
    expect(text('words', { x: 0, y: 0 }, '<b>').words).toBe('<b>');
  });

  test('are never given something that is no number', () => {
    expect(() => rect('taken', { x: NaN })).toThrow();
    expect(() => rect('taken', { width: Infinity })).toThrow();
  });

  test('have colours in the style sheet, whatever their look', () => {
    const css = readFileSync(`${root}/views/assets/style.css`, 'utf8');
    const code = globSync('src/pictures/*.ts', { cwd: root })
      .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
      .join('\n');
    const looks = /export type Look =([^;]*);/.exec(code)?.[1]?.match(/[\w-]+/g) ?? [];
    expect(looks.length).toBeGreaterThan(10);
    expect(looks.filter((look) => !css.includes(`.plek-drawing__${look}`))).toEqual([]);
    const inLegends = new Set(
      [...code.matchAll(/look: '([\w-]+)'(?: as const)?, words/g)].map(([, look = '']) => look),
    );
    expect(inLegends.size).toBeGreaterThan(6);
    const unmarked = [...inLegends].filter((look) => !css.includes(`.plek-drawing__mark--${look}`));
    expect(unmarked).toEqual([]);
  });
});

describe('counts', () => {
  const told = mergeSmall([
    { name: 'a', own: 3, others: 0 },
    { name: 'b', own: 1, others: 8 },
  ]);

  test('are bars in proportion, with others after one’s own', () => {
    const picture = countsPicture('c', told, words.ages, String);
    const widths = (look: string) =>
      picture.shapes.filter((shape) => lookOf(shape) === look).map((bar) => numberOf(bar, 'width'));
    const [a = 0, b = 0] = widths('new');
    expect(a / b).toBeCloseTo(3, 1);
    expect((widths('other')[0] ?? 0) / b).toBeCloseTo(8, 1);
    expect(written(picture)).toEqual(['a', '3', 'b', '9']);
    expect(picture.table.rows).toEqual([
      ['a', '3', 'minder dan 5'],
      ['b', '1', '8'],
    ]);
    expect(outside(picture)).toEqual([]);
  });

  test('of nobody are empty, and of oneself alone have no others', () => {
    const alone = mergeSmall([{ name: 'a', own: 0, others: 0 }]);
    const picture = countsPicture('c', alone, words.ages, String);
    expect(picture.table).toEqual({ columns: ['Leeftijd', 'Eigen jongeren'], rows: [['a', '0']] });
    expect(drawn(picture, 'new')).toBe(0);
  });
});

test('tiers have two bars each, also below nothing', () => {
  const pair = (was: number, is: number) => ({
    name: 't',
    was,
    is,
    wasWords: `${was}`,
    isWords: `${is}`,
  });
  const picture = tiersPicture('t', [pair(10, 5), pair(-20, 20), pair(0, 0)], {
    title: '',
    description: '',
    tier: '',
    was: 'nu',
    is: 'dan',
  });
  const bars = (look: string) => picture.shapes.filter((shape) => lookOf(shape) === look);
  const [before] = bars('before');
  const [after] = bars('new');
  expect(numberOf(before!, 'width') / numberOf(after!, 'width')).toBeCloseTo(2, 1);
  expect(numberOf(bars('before')[1]!, 'width')).toBe(numberOf(bars('new')[1]!, 'width'));
  expect(numberOf(bars('before')[1]!, 'x')).toBe(0);
  expect(numberOf(bars('new')[1]!, 'x')).toBeGreaterThan(100);
  expect(outside(picture)).toEqual([]);
  expect(picture.table.rows).toHaveLength(3);
});

test('a group is drawn as it is and as it would be, by bands of age, with nobody’s birthday', () => {
  const lives = { bornOn: '2011-02-11', isNew: false };
  const comes = { bornOn: '2008-11-22', isNew: true };
  const picture = compositionPicture(
    'g',
    { size: 4, workers: 2, today },
    [
      { heading: 'nu', mates: [lives, { bornOn: '2016-01-01', isNew: false }] },
      { heading: 'straks', mates: [comes, lives] },
    ],
    words.composition,
  );
  expect(written(picture)).toEqual(['nu', '10–11', '14–15', 'straks', '14–15', '18+']);
  expect([drawn(picture, 'taken'), drawn(picture, 'new'), drawn(picture, 'free')]).toEqual([
    3, 1, 4,
  ]);
  expect(drawn(picture, 'worker')).toBe(4);
  expect(picture.table.rows).toEqual([
    ['nu', '10–11, 14–15', '2', '0', '2', '2'],
    ['straks', '14–15, 18+', '1', '1', '2', '2'],
  ]);
  expect(JSON.stringify(picture)).not.toContain('2011');
  expect(outside(picture)).toEqual([]);
});

describe('a timeline', () => {
  const day = (on: string) => on;

  test('has its days in order, and tells what has been from what is to come', () => {
    const events = [
      { on: '2027-01-10', what: 'later' },
      { on: '2026-01-10', what: 'eerst' },
      { on: '2026-01-11', what: 'meteen daarna' },
    ];
    const picture = timelinePicture('t', events, today, words.timeline, day);
    expect(picture.table.rows).toEqual([
      ['1', '2026-01-10', 'eerst'],
      ['2', '2026-01-11', 'meteen daarna'],
      ['3', '2027-01-10', 'later'],
    ]);
    expect([drawn(picture, 'taken'), drawn(picture, 'free')]).toEqual([2, 1]);
    expect(outside(picture)).toEqual([]);
  });

  test('puts marks that would cover each other above each other', () => {
    const same = Array.from({ length: 5 }, () => ({ on: '2026-06-01', what: 'x' }));
    const picture = timelinePicture('t', same, today, words.timeline, day);
    const heights = picture.shapes
      .filter(({ name }) => name === 'circle')
      .map((mark) => numberOf(mark, 'cy'));
    expect(new Set(heights).size).toBe(5);
    expect(outside(picture)).toEqual([]);
  });

  test('of very many keeps the first and the latest, and of none is a line', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      on: `2026-10-${String((at % 30) + 1).padStart(2, '0')}`,
      what: String(at),
    }));
    const picture = timelinePicture('t', many, today, words.timeline, day);
    expect(picture.table.rows).toHaveLength(20);
    expect(picture.table.rows[0]?.[1]).toBe('2026-10-01');
    expect(timelinePicture('t', [], today, words.timeline, day).table.rows).toEqual([]);
  });
});
