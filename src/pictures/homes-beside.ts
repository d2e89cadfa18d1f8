import { type Picture, pictureWidth } from './picture.ts';
import { type Look, type Shape, rect, text } from './shape.ts';

/** Who lives in a home, who comes, and what stays free. */
export interface HomeCount {
  readonly residents: number;
  readonly coming: number;
  readonly free: number;
}

export interface HomePair {
  readonly name: string;
  readonly was: HomeCount | undefined;
  readonly is: HomeCount | undefined;
}

export interface HomeWords {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly residents: string;
  readonly coming: string;
  readonly free: string;
  readonly was: string;
  readonly is: string;
  readonly none: string;
}

const [labels, rowHeight, homeHeight, widest] = [44, 22, 82, 22];

/** Two rows of boxes for each home: a box is a youth or a free place. */
export function homesPicture(id: string, homes: readonly HomePair[], words: HomeWords): Picture {
  const most = Math.max(1, ...homes.flatMap(({ was, is }) => [sum(was), sum(is)]));
  const box = Math.min(widest, (pictureWidth - labels) / most);
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height: homes.length * homeHeight,
    shapes: homes.flatMap(({ name, was, is }, at) => {
      const top = at * homeHeight;
      return [
        text('strong', { x: 0, y: top + 18 }, name),
        ...rowOf(was, words.was, top + 28, box, words),
        ...rowOf(is, words.is, top + 28 + rowHeight, box, words),
      ];
    }),
    legend: [
      { look: 'taken', words: words.residents },
      { look: 'new', words: words.coming },
      { look: 'free', words: words.free },
    ],
    table: {
      columns: [
        words.home,
        ...[words.was, words.is].flatMap((when) =>
          [words.residents, words.coming, words.free].map((what) => `${when}: ${what}`),
        ),
      ],
      rows: homes.map(({ name, was, is }) => [
        name,
        ...[was, is].flatMap((count) =>
          count === undefined
            ? [words.none, words.none, words.none]
            : [count.residents, count.coming, count.free].map(String),
        ),
      ]),
    },
  };
}

const sum = (count: HomeCount | undefined): number =>
  count === undefined ? 0 : count.residents + count.coming + count.free;

function rowOf(
  count: HomeCount | undefined,
  when: string,
  y: number,
  width: number,
  { none }: HomeWords,
): Shape[] {
  const heading = text('quiet', { x: 0, y: y + 15 }, when);
  if (count === undefined) return [heading, text('quiet', { x: labels, y: y + 15 }, none)];
  const looks: Look[] = [
    ...Array.from({ length: count.residents }, () => 'taken' as const),
    ...Array.from({ length: count.coming }, () => 'new' as const),
    ...Array.from({ length: count.free }, () => 'free' as const),
  ];
  return [
    heading,
    ...looks.map((look, at) =>
      rect(look, { x: labels + at * width + 1, y: y + 1, width: width - 3, height: rowHeight - 4 }),
    ),
  ];
}
