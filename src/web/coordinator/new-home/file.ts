import { write } from '../../../lists/write-list.ts';
import type { NewHomeAsked } from '../../../region/new-home/asked.ts';
import type { BestHomes } from '../../../region/new-home/best-homes.ts';
import type { Municipality } from '../../../region/new-home/grid.ts';
import { servedBy } from '../../../region/new-home/served.ts';
import type { Desk } from '../meeting/desk.ts';
import { figuresBeside, kindOf, nameOf, placeIn } from './view.ts';

/** The answer for a spreadsheet: nobody is in it by name or code. */
export function fileOf(
  desk: Desk,
  asked: NewHomeAsked,
  answer: BestHomes,
  all: ReadonlyMap<string, Municipality>,
): string {
  const words = desk.texts.newHome;
  const lines = answer.best.map((home, at) => {
    const served = servedBy(answer.table, asked, home);
    const { setting, ages, help } = kindOf(desk, home, served);
    const figures = figuresBeside(desk, answer, served);
    return {
      heads: figures.flatMap(({ name }) => [
        words.fileFigure(name, words.today),
        words.fileFigure(name, words.withHome),
      ]),
      cells: [
        ...[String(at + 1), nameOf(desk, placeIn(all, home)), setting, ages, help],
        ...figures.flatMap(({ cells }) => [number(cells.was), number(cells.is)]),
      ],
    };
  });
  const { nth, place, setting, ages, help } = words.columns;
  return write([
    [nth, place, setting, ages, help, ...(lines[0]?.heads ?? [])],
    ...lines.map(({ cells }) => cells),
  ]);
}

const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
