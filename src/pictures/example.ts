import { type Picture, pictureWidth } from './picture.ts';
import { type Dot, type Shape, circle, line, rect, text } from './shape.ts';

/** Somebody or some house on the example's little map; up is north. */
export interface Spot {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

export interface ExampleWords {
  readonly title: string;
  readonly description: string;
  readonly youth: string;
  readonly house: string;
  readonly way: string;
}

const [height, edge, mark] = [220, 46, 8];

/** Where the youths live, where the houses are, and who goes where. */
export function examplePicture(
  id: string,
  {
    youths,
    houses,
    ways,
  }: {
    readonly youths: readonly Spot[];
    readonly houses: readonly Spot[];
    readonly ways: readonly { readonly youth: string; readonly house: string }[];
  },
  words: ExampleWords,
): Picture {
  const at = placing([...youths, ...houses]);
  const spotOf = (spots: readonly Spot[], name: string): Dot => {
    const spot = spots.find((one) => one.name === name);
    if (spot === undefined) throw new Error(`The example has no ${name}`);
    return at(spot);
  };
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height,
    shapes: [
      ...ways.map(({ youth, house }) => wayFrom(spotOf(youths, youth), spotOf(houses, house))),
      ...houses.flatMap((one) => houseAt(at(one), one.name)),
      ...youths.flatMap((one) => youthAt(at(one), one.name)),
    ],
    legend: [
      { look: 'home', words: words.youth },
      { look: 'taken', words: words.house },
      { look: 'way', words: words.way },
    ],
    table: {
      columns: [words.youth, words.house],
      rows: ways.map(({ youth, house }) => [youth, house]),
    },
  };
}

/** From the earth to the paper: so near each other, a plain ruler will do. */
function placing(spots: readonly Spot[]): (spot: Spot) => Dot {
  const [lats, lons] = [spots.map(({ lat }) => lat), spots.map(({ lon }) => lon)];
  const [west, north] = [Math.min(...lons), Math.max(...lats)];
  const wide = Math.max(...lons) - west || 1;
  const tall = north - Math.min(...lats) || 1;
  return ({ lat, lon }) => ({
    x: edge + ((lon - west) / wide) * (pictureWidth - 2 * edge),
    y: edge / 2 + ((north - lat) / tall) * (height - edge),
  });
}

const wayFrom = (from: Dot, to: Dot): Shape =>
  line('way', { x1: from.x, y1: from.y, x2: to.x, y2: to.y });

/** Names of houses stand under them and names of youths above, so that neighbours stay readable. */
const houseAt = ({ x, y }: Dot, name: string): Shape[] => [
  rect('taken', { x: x - mark, y: y - mark, width: 2 * mark, height: 2 * mark }),
  text('quiet', { x, y: y + 2 * mark + 6 }, name, 'middle'),
];

const youthAt = ({ x, y }: Dot, name: string): Shape[] => [
  circle('home', { cx: x, cy: y, r: mark - 1 }),
  text('strong', { x, y: y - mark - 4 }, name, 'middle'),
];
