import { fewestTold } from '../../../pictures/merge-small.ts';
import { frontierPicture } from '../../../pictures/frontier.ts';
import type { FrontierPoint } from '../../../region/frontier/frontier.ts';
import type { Figures } from '../../../region/frontier/point.ts';
import type { Visit } from '../../visit.ts';

/** Whether kilometres may be told: with only a few of others among them, a mean could tell how far one lives. */
export const tellsKm = (others: number): boolean => others === 0 || others >= fewestTold;

type Speech = Pick<Visit, 't' | 'format'>;

export function frontierView(
  { t, format }: Speech,
  points: readonly FrontierPoint[],
  others: number,
) {
  const words = t.smallScale;
  const isTold = tellsKm(others);
  const far = (tenths: number | undefined): string =>
    tenths === undefined || !isTold ? '–' : `${format.number(tenths / 10)} km`;
  return {
    few: isTold ? undefined : words.few,
    isProven: points.every((point) => point.isProven),
    rows: points.map(({ size, price, figures, isProven }) => ({
      size,
      price: `${words.priceOf[price] ?? String(price)}${isProven ? '' : ' *'}`,
      placed: figures === undefined ? '–' : words.placedOf(figures.placed, figures.of),
      mean: far(figures?.meanTenths),
      median: far(figures?.medianTenths),
      farthest: far(figures?.farthestTenths),
      homes: figures === undefined ? ['–'] : homesIn(words, figures),
      workers: figures === undefined ? '–' : format.number(figures.workers),
      cost: figures === undefined ? '–' : costIn({ t, format }, figures),
    })),
    picture: isTold ? pictureOf({ t, format }, points) : undefined,
  };
}

const homesIn = (words: Visit['t']['smallScale'], { homesOf }: Figures): string[] =>
  [...homesOf].map(([living, homes]) => words.homesOf(homes, living));

function costIn({ t, format }: Speech, { cost }: Figures): string {
  const words = t.smallScale;
  if (cost.homesWithRate === 0) return words.noCost(cost.homesWithout);
  const sum = words.costOf(format.euros(cost.centsPerDay), cost.youths);
  return `${sum} (${words.costHomes(cost.homesWithRate, cost.homesWithout)})`;
}

function pictureOf({ t, format }: Speech, points: readonly FrontierPoint[]) {
  const words = t.smallScale;
  const marks = points.flatMap(({ size, price, figures }) =>
    figures?.meanTenths === undefined
      ? []
      : [
          {
            ...{ size, placed: figures.placed, km: figures.meanTenths / 10 },
            price: words.priceOf[price] ?? String(price),
          },
        ],
  );
  const { size, price } = words.columns;
  return marks.length === 0
    ? undefined
    : frontierPicture(
        'frontier',
        marks,
        { ...words.picture, sizeColumn: size, priceColumn: price },
        format.number,
      );
}
