import { write } from '../../../lists/write-list.ts';
import type { FrontierPoint } from '../../../region/frontier/frontier.ts';
import type { Visit } from '../../visit.ts';
import { tellsKm } from './view.ts';

/** The same for a spreadsheet: numbers only, and nobody in it. */
export function frontierFile(
  { t }: Pick<Visit, 't'>,
  points: readonly FrontierPoint[],
  others: number,
): string {
  const { columns, file, priceOf } = t.smallScale;
  const livings = [
    ...new Set(points.flatMap(({ figures }) => [...(figures?.homesOf.keys() ?? [])])),
  ].sort((a, b) => a - b);
  const km = (tenths: number | undefined): string =>
    tenths === undefined || !tellsKm(others) ? '' : String(Math.round(tenths) / 10);
  return write([
    [
      ...[columns.size, columns.price, columns.placed, file.of],
      ...[columns.mean, columns.median, columns.farthest],
      ...livings.map((living) => file.homesWith(living)),
      ...[columns.workers, file.centsPerDay, file.youthsWithRate],
      ...[file.homesWithRate, file.homesWithout],
    ],
    ...points.flatMap(({ size, price, figures }) =>
      figures === undefined
        ? []
        : [
            [
              ...[String(size), priceOf[price] ?? String(price)],
              ...[String(figures.placed), String(figures.of)],
              ...[figures.meanTenths, figures.medianTenths, figures.farthestTenths].map(km),
              ...livings.map((living) => String(figures.homesOf.get(living) ?? 0)),
              String(figures.workers),
              figures.cost.homesWithRate === 0 ? '' : String(figures.cost.centsPerDay),
              String(figures.cost.youths),
              String(figures.cost.homesWithRate),
              String(figures.cost.homesWithout),
            ],
          ],
    ),
  ]);
}
