import type { Point } from '../domain/gazetteer.ts';
import { type Picture, pictureWidth } from './picture.ts';
import { projection } from './projection.ts';
import { type Province, holds, pointsOf } from './provinces.ts';
import { type Dot, type Look, type Shape, circle, line, outline, rect, text } from './shape.ts';

/** A home on the map, and what happens to it. */
export interface HomeMark extends Point {
  readonly name: string;
  readonly kind: 'opened' | 'closed' | 'changed' | 'other';
}

/** From somebody's home to the place they would get. */
export interface Way {
  readonly who: string;
  readonly to: string;
  readonly ends: readonly { readonly from: Point; readonly to: Point }[];
}

export interface HomesMapWords {
  readonly title: string;
  readonly description: string;
  readonly opened: string;
  readonly closed: string;
  readonly changed: string;
  readonly other: string;
  readonly way: string;
  readonly what: string;
  readonly where: string;
  readonly to: (home: string) => string;
}

/** The part of the country in which something happens: homes that open, close or change, and ways to new places. */
export function homesMap(
  id: string,
  country: readonly Province[],
  { homes, ways }: { readonly homes: readonly HomeMark[]; readonly ways: readonly Way[] },
  words: HomesMapWords,
): Picture {
  const told = homes.filter(({ kind }) => kind !== 'other');
  const ends = ways.flatMap((way) => way.ends.flatMap(({ from, to }) => [from, to]));
  const about = country.filter((one) => [...told, ...ends].some((point) => holds(one, point)));
  const shown = about.length === 0 ? country : about;
  const { at, height } = projection([
    ...shown.flatMap(pointsOf).flat(),
    // What lies just over the border must not fall off the picture.
    ...[...told, ...ends].map(({ lat, lon }) => ({ lat, lon })),
  ]);
  const isSeen = (home: HomeMark): boolean =>
    home.kind !== 'other' || shown.some((one) => holds(one, home));
  const drawn = homes.filter(isSeen).sort((a, b) => order(a) - order(b));
  const looks = [...new Set(drawn.map(({ kind }) => kind))].sort();
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height,
    shapes: [
      ...shown.map((province) =>
        outline(
          'land',
          pointsOf(province).map((ring) => ring.map(at)),
        ),
      ),
      ...ways.flatMap((way) => way.ends.flatMap(({ from, to }) => wayOf(at(from), at(to)))),
      ...drawn.flatMap((home) => markOf(home.kind, at(home))),
    ],
    legend: [
      ...looks.map((kind) => ({ look: lookOf[kind], words: `${signOf[kind]}${words[kind]}` })),
      ...(ways.length > 0 ? [{ look: 'way' as const, words: words.way }] : []),
    ],
    table: {
      columns: [words.what, words.where],
      rows: [
        ...told.map(({ name, kind }) => [name, words[kind]]),
        ...ways.map(({ who, to }) => [who, words.to(to)]),
      ],
    },
  };
}

/** What happens lies over what stays. */
const order = ({ kind }: HomeMark): number => (kind === 'other' ? 0 : 1);

const lookOf: Readonly<Record<HomeMark['kind'], Look>> = {
  opened: 'new',
  closed: 'home',
  changed: 'taken',
  other: 'before',
};

/** Told apart without colour too. */
const signOf: Readonly<Record<HomeMark['kind'], string>> = {
  opened: '+ ',
  closed: '× ',
  changed: '! ',
  other: '',
};

function markOf(kind: HomeMark['kind'], { x, y }: Dot): Shape[] {
  if (kind === 'other') return [circle('before', { cx: x, cy: y, r: 4 })];
  const mark =
    kind === 'closed'
      ? circle(lookOf[kind], { cx: x, cy: y, r: 11 })
      : rect(lookOf[kind], { x: x - 10, y: y - 10, width: 20, height: 20, rx: 3 });
  return [mark, text('on-dark', { x, y: y + 5 }, signOf[kind].trim(), 'middle')];
}

const wayOf = (from: Dot, to: Dot): Shape[] => [
  line('way', { x1: from.x, y1: from.y, x2: to.x, y2: to.y }),
  circle('way', { cx: from.x, cy: from.y, r: 3 }),
];
