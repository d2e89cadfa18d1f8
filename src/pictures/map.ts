import type { Point } from '../domain/gazetteer.ts';
import { type Told, shownTotal } from './merge-small.ts';
import { type Picture, pictureWidth } from './picture.ts';
import { projection } from './projection.ts';
import { type Province, middleOf, pointsOf } from './provinces.ts';
import { type Shape, circle, line, outline, rect, text } from './shape.ts';

/** What there is to see on the map, as far as the viewer may know it. */
export interface MapFacts {
  readonly waiting: Told;
  /** By province. */
  readonly free: ReadonlyMap<string, number>;
  /** Nearer by: homes of the viewer's own youths, and homes with free places, each where it lies. */
  readonly towns: readonly TownMark[];
  /** Own youths, from home to the place that is proposed. */
  readonly ways: readonly { readonly from: Point; readonly to: Point }[];
}

export interface TownMark extends Point {
  readonly kind: 'waiting' | 'free';
  readonly count: number;
}

export interface MapWords {
  readonly title: string;
  readonly description: string;
  readonly area: string;
  readonly waiting: string;
  readonly waitingAll: string;
  readonly others: string;
  readonly few: string;
  readonly rest: string;
  readonly free: string;
  readonly way: string;
}

/** The country, or one province of it: who waits where, what is free where, and which ways are proposed. */
export function mapPicture(
  id: string,
  country: readonly Province[],
  { waiting, free, towns, ways }: MapFacts,
  words: MapWords,
  zoom?: Province,
): Picture {
  const shown = zoom === undefined ? country : [zoom];
  const { at, height } = projection(shown.flatMap(pointsOf).flat());
  const told = new Map(waiting.areas.map((area) => [area.name, area]));
  const marks =
    zoom === undefined
      ? country.flatMap((province) => {
          const area = told.get(province.name);
          const middle = at(middleOf(province));
          return [
            ...counted('waiting', { ...middle, y: middle.y - 12 }, area ? shownTotal(area) : 0),
            ...counted('free', { ...middle, y: middle.y + 12 }, free.get(province.name) ?? 0),
          ];
        })
      : towns.flatMap((town) => {
          const { x, y } = at(town);
          // Who waits and what is free in the same town stand beside each other.
          return counted(town.kind, { x: x + (town.kind === 'waiting' ? -12 : 12), y }, town.count);
        });
  const rows = zoom === undefined ? waiting.areas : waiting.areas.filter(isIn(zoom));
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height,
    shapes: [
      ...[...country]
        // The border of the one that is shown lies over those of its neighbours.
        .sort((one, other) => Number(one === zoom) - Number(other === zoom))
        .map((province) =>
          outline(
            province === zoom ? 'here' : 'land',
            pointsOf(province).map((ring) => ring.map(at)),
          ),
        ),
      ...ways.flatMap(({ from, to }) => wayOf(at(from), at(to))),
      ...marks,
    ],
    legend: [
      { look: 'home', words: zoom === undefined ? words.waitingAll : words.waiting },
      { look: 'free', words: words.free },
      ...(ways.length > 0 ? [{ look: 'way' as const, words: words.way }] : []),
    ],
    table: {
      columns: [words.area, words.waiting, words.others, words.free],
      rows: [
        ...rows.map(({ name, own, others }) => [
          name,
          String(own),
          others === undefined ? words.few : String(others),
          String(free.get(name) ?? 0),
        ]),
        ...(zoom !== undefined || waiting.rest === undefined
          ? []
          : [[words.rest, '', String(waiting.rest.others ?? words.few), '']]),
      ],
    },
  };
}

const isIn =
  (zoom: Province) =>
  ({ name }: { name: string }): boolean =>
    name === zoom.name;

/** A round mark for who waits, a square one for what is free: told apart without colour too. */
function counted(
  kind: TownMark['kind'],
  { x, y }: { x: number; y: number },
  count: number,
): Shape[] {
  if (count === 0) return [];
  const waits = kind === 'waiting';
  const mark = waits
    ? circle('home', { cx: x, cy: y, r: 12 })
    : rect('free', { x: x - 11, y: y - 11, width: 22, height: 22, rx: 3 });
  return [mark, text(waits ? 'on-dark' : 'words', { x, y: y + 5 }, String(count), 'middle')];
}

/** A line with a dot at the home it starts from. */
const wayOf = (from: { x: number; y: number }, to: { x: number; y: number }): Shape[] => [
  line('way', { x1: from.x, y1: from.y, x2: to.x, y2: to.y }),
  circle('way', { cx: from.x, cy: from.y, r: 3 }),
];
