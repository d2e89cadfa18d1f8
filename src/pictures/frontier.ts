import { type Picture, pictureWidth } from './picture.ts';
import { type Look, type Shape, circle, line, rect, text } from './shape.ts';

/** One choice: how many get a place, and how far from home on average. */
export interface FrontierMark {
  readonly size: number;
  readonly price: string;
  readonly placed: number;
  readonly km: number;
}

export interface FrontierWords {
  readonly title: string;
  readonly description: string;
  readonly sizeColumn: string;
  readonly priceColumn: string;
  readonly size: (size: number) => string;
  readonly placed: string;
  readonly km: string;
}

const [left, right, top, bottom, height] = [40, 16, 24, 40, 260];
// Told apart by shape and by words, not by colour alone.
const looks: readonly Look[] = ['home', 'free', 'other', 'new'];

/** Places against kilometres: a line for each size, through its prices in their order. */
export function frontierPicture(
  id: string,
  marks: readonly FrontierMark[],
  words: FrontierWords,
  number: (value: number) => string,
): Picture {
  const across = scale(
    marks.map(({ km }) => km),
    left,
    pictureWidth - right,
  );
  const up = scale(
    marks.map(({ placed }) => placed),
    height - bottom,
    top,
  );
  const lines = [...Map.groupBy(marks, ({ size }) => size)];
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height,
    shapes: [
      line('axis', { x1: left, x2: left, y1: top, y2: height - bottom }),
      line('axis', {
        x1: left,
        x2: pictureWidth - right,
        y1: height - bottom,
        y2: height - bottom,
      }),
      ...ends(up.ends).map((value) =>
        text('quiet', { x: left - 6, y: up.at(value) + 5 }, number(value), 'end'),
      ),
      ...ends(across.ends).map((value) =>
        text('quiet', { x: across.at(value), y: height - bottom + 18 }, number(value), 'middle'),
      ),
      text('words', { x: 0, y: 14 }, words.placed),
      text('words', { x: pictureWidth, y: height - 6 }, words.km, 'end'),
      ...lines.flatMap(([, points], nth) => {
        const dots = points.map(({ km, placed }) => ({ x: across.at(km), y: up.at(placed) }));
        return [...joined(dots), ...dots.map((dot) => mark(nth, dot))];
      }),
    ],
    legend: lines.map(([size], nth) => ({
      look: looks[nth % looks.length] ?? 'home',
      words: words.size(size),
    })),
    table: {
      columns: [words.sizeColumn, words.priceColumn, words.placed, words.km],
      rows: marks.map(({ size, price, placed, km }) => [
        ...[String(size), price, number(placed), number(km)],
      ]),
    },
  };
}

interface Scale {
  readonly at: (value: number) => number;
  readonly ends: readonly [number, number];
}

/** From the least to the most; where all are alike, in the middle. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const inner = (to - from) * 0.9;
  const begin = from + (to - from) * 0.05;
  return {
    ends: [least, most],
    at: (value) =>
      most === least ? (from + to) / 2 : begin + ((value - least) / (most - least)) * inner,
  };
}

const ends = ([least, most]: readonly [number, number]): readonly number[] =>
  least === most ? [least] : [least, most];

const joined = (dots: readonly { x: number; y: number }[]): Shape[] =>
  dots.slice(1).flatMap((dot, at) => {
    const from = dots[at];
    return from === undefined
      ? []
      : [line('way', { x1: from.x, y1: from.y, x2: dot.x, y2: dot.y })];
  });

function mark(nth: number, { x, y }: { x: number; y: number }): Shape {
  const look = looks[nth % looks.length] ?? 'home';
  const r = 7 - nth;
  return nth % 2 === 0
    ? circle(look, { cx: x, cy: y, r })
    : rect(look, { x: x - r, y: y - r, width: 2 * r, height: 2 * r });
}
