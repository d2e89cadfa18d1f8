import type { Point } from '../domain/gazetteer.ts';
import { type Picture, pictureWidth } from './picture.ts';
import { projection } from './projection.ts';
import { type Province, pointsOf } from './provinces.ts';
import { type Shape, circle, outline, rect, text } from './shape.ts';

/** Places in their order, and where homes are already. */
export interface BestPlaces {
  readonly best: readonly (Point & { readonly name: string; readonly province: string })[];
  readonly now: readonly Point[];
}

export interface BestPlacesWords {
  readonly title: string;
  readonly description: string;
  readonly nth: string;
  readonly place: string;
  readonly best: string;
  readonly now: string;
}

/** The provinces in which something was found, with a number at each place; the best lies on top. */
export function bestPlacesPicture(
  id: string,
  country: readonly Province[],
  { best, now }: BestPlaces,
  words: BestPlacesWords,
): Picture {
  const found = country.filter(({ name }) => best.some(({ province }) => province === name));
  const shown = found.length === 0 ? country : found;
  const { at, height } = projection(shown.flatMap(pointsOf).flat());
  const isOn = ({ x, y }: { x: number; y: number }): boolean =>
    x >= 0 && x <= pictureWidth && y >= 0 && y <= height;
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height,
    shapes: [
      ...country
        .toSorted((one, other) => Number(shown.includes(one)) - Number(shown.includes(other)))
        .map((province) =>
          outline(
            shown.includes(province) ? 'here' : 'land',
            pointsOf(province).map((ring) => ring.map(at)),
          ),
        ),
      ...now
        .map(at)
        .filter(isOn)
        .map(({ x, y }) => rect('other', { x: x - 3, y: y - 3, width: 6, height: 6 })),
      ...best
        .map((place, index) => marked(at(place), index + 1))
        .toReversed()
        .flat(),
    ],
    legend: [
      { look: 'home', words: words.best },
      { look: 'other', words: words.now },
    ],
    table: {
      columns: [words.nth, words.place],
      rows: best.map(({ name }, index) => [String(index + 1), name]),
    },
  };
}

const marked = ({ x, y }: { x: number; y: number }, nth: number): Shape[] => [
  circle('home', { cx: x, cy: y, r: 10 }),
  text('on-dark', { x, y: y + 5 }, String(nth), 'middle'),
];
