import type { Text } from '../../domain/text.ts';
import type { ListError } from '../list-error.ts';

/** What a sheet can have that a list cannot. */
type Wrong = (row: number, at: number) => ListError;

export const formulaCell: Wrong = (row, at) => ({
  row,
  column: inLetters(at),
  error: {
    nl: 'Hier staat een formule. Vervang hem door de uitkomst: kopieer de cel en plak alleen de waarde.',
    en: 'This is a formula. Replace it by its outcome: copy the cell and paste the value only.',
  },
});

export const errorValue: Wrong = (row, at) => ({
  row,
  column: inLetters(at),
  error: {
    nl: 'Hier staat een foutmelding van het rekenblad. Vul in wat er hoort te staan.',
    en: 'This is an error message of the spreadsheet. Fill in what should be there.',
  },
});

export const tooManyRows: ListError = {
  row: 50_002,
  column: undefined,
  error: {
    nl: 'De lijst heeft meer dan 50000 rijen. Knip hem in stukken.',
    en: 'The list has more than 50000 rows. Cut it into pieces.',
  },
};

export const tooManyColumns = (row: number): ListError => ({
  row,
  column: undefined,
  error: {
    nl: 'Hier staat iets ver rechts van de lijst. Haal alles weg wat niet bij de lijst hoort.',
    en: 'There is something far to the right of the list. Take away all that is not part of it.',
  },
});

/** The column as the spreadsheet shows it: headings are read only later. */
function inLetters(at: number): Text {
  const letters = (column: number): string =>
    column < 0
      ? ''
      : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
  return { nl: `kolom ${letters(at)}`, en: `column ${letters(at)}` };
}
