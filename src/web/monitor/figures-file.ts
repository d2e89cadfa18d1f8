import type { Response } from 'express';
import { figureNames } from '../../region/monitor/figure-names.ts';
import { write } from '../../lists/write-list.ts';
import { download } from '../download.ts';
import { found } from '../not-found.ts';
import { visitOf } from '../visit.ts';
import type { ToldFigure } from './figure-view.ts';

/** Beside their own figures they read the region's, once those were published. */
export const sendOwnFigures = (
  res: Response,
  { told, published }: { told: readonly ToldFigure[]; published: object | undefined },
  asked: string,
): void => {
  sendFigures(res, told, asked, published === undefined ? ['own'] : ['own', 'region']);
};

/** Every figure, or one of them, as a file: the same numbers as on the page, and none beside. */
export function sendFigures(
  res: Response,
  figures: readonly ToldFigure[],
  asked: string,
  columns: readonly ('own' | 'region')[],
): void {
  const words = visitOf(res).t.monitor;
  found(asked === 'all' ? asked : figureNames.find((name) => name === asked));
  const { figure, part, unit, ...heads } = words.fileColumns;
  const lines = figures
    .filter(({ name }) => asked === 'all' || name === asked)
    .flatMap(({ title, lines: all }) =>
      all.map((line) => [
        title,
        line.label,
        line.unit,
        ...columns.map((column) => line.numbers[column]),
      ]),
    );
  const file = write([[figure, part, unit, ...columns.map((column) => heads[column])], ...lines]);
  download(res, `${words.fileName}-${asked}.csv`, 'text/csv; charset=utf-8', file);
}
