import type { Catalogue } from '../../../i18n/nl.ts';
import type { Formats } from '../../../i18n/format.ts';
import type { Figures, Share } from '../../../region/what-if/figures.ts';

type Words = Catalogue['scenarios']['answer'];

interface Row {
  readonly key: keyof Words['names'];
  /** What is compared; nothing where there is nothing to measure. */
  readonly number: (figures: Figures) => number | undefined;
  readonly unit?: 'km' | undefined;
  readonly of?: (figures: Figures) => Share;
  readonly moreIs: 'better' | 'worse' | 'neither';
}

const km = (tenths: number | undefined): number | undefined =>
  tenths === undefined ? undefined : Math.round(tenths) / 10;

// prettier-ignore
const rows: readonly Row[] = [
  { key: 'placed', number: ({ placed }) => placed.count, of: ({ placed }) => placed, moreIs: 'better' },
  { key: 'danger', number: ({ totals }) => totals[0], moreIs: 'better' },
  { key: 'waited', number: ({ totals }) => totals[2], moreIs: 'better' },
  { key: 'points', number: ({ totals }) => totals[3] / 10, moreIs: 'better' },
  { key: 'meanKm', number: ({ meanTenths }) => km(meanTenths), unit: 'km', moreIs: 'worse' },
  { key: 'farthestKm', number: ({ farthestTenths }) => km(farthestTenths), unit: 'km', moreIs: 'worse' },
  { key: 'school', number: ({ schoolKept }) => schoolKept.count, of: ({ schoolKept }) => schoolKept, moreIs: 'better' },
  { key: 'siblings', number: ({ siblingsTogether }) => siblingsTogether.count, of: ({ siblingsTogether }) => siblingsTogether, moreIs: 'better' },
  { key: 'above', number: ({ abovePreferred }) => abovePreferred.youths, moreIs: 'worse' },
  { key: 'aboveHomes', number: ({ abovePreferred }) => abovePreferred.homes, moreIs: 'worse' },
  { key: 'filled', number: ({ placesFilled }) => placesFilled.count, of: ({ placesFilled }) => placesFilled, moreIs: 'neither' },
];

/** Everything that counts, before and after, in words. */
export const figureRows = (
  words: Words,
  { number: inDigits }: Pick<Formats, 'number'>,
  was: Figures,
  is: Figures,
) =>
  rows.map((row) => {
    const said = (figures: Figures): string => {
      const number = row.number(figures);
      if (number === undefined) return '–';
      const share = row.of?.(figures);
      if (share !== undefined) return words.of(share.count, share.of);
      return row.unit === undefined ? inDigits(number) : `${inDigits(number)} ${row.unit}`;
    };
    const difference = differenceOf(row.number(was), row.number(is));
    return {
      key: row.key,
      name: words.names[row.key],
      meaning: (words.meanings as Readonly<Record<string, string>>)[row.key],
      was: said(was),
      is: said(is),
      /** For a spreadsheet: numbers only. */
      cells: { was: row.number(was), is: row.number(is), difference },
      difference: {
        text: differenceInWords(words, inDigits, row, difference),
        kind: kindOf(row, difference),
      },
    };
  });

export type FigureRow = ReturnType<typeof figureRows>[number];

/** Of what is shown, so that the table adds up. */
const differenceOf = (was: number | undefined, is: number | undefined): number | undefined =>
  was === undefined || is === undefined ? undefined : Math.round((is - was) * 10) / 10;

function differenceInWords(
  words: Words,
  inDigits: (number: number) => string,
  { unit }: Row,
  difference: number | undefined,
): string {
  if (difference === undefined) return '–';
  if (difference === 0) return words.same;
  const much = `${inDigits(Math.abs(difference))}${unit === undefined ? '' : ` ${unit}`}`;
  return difference > 0 ? words.more(much) : words.less(much);
}

const kindOf = ({ moreIs }: Row, difference = 0): 'ok' | 'warn' | 'neutral' =>
  difference === 0 || moreIs === 'neither'
    ? 'neutral'
    : difference > 0 === (moreIs === 'better')
      ? 'ok'
      : 'warn';
