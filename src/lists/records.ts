import { CsvError, parse } from 'csv-parse/sync';
import type { ListError } from './list-error.ts';

/** CSV text as rows of cells, all or so many; semicolons, commas or tabs, whichever the first line has. */
export function records(text: string, most?: number): string[][] | ListError {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [';', ',', '\t'].find((mark) => firstLine.includes(mark)) ?? ';';
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      max_record_size: 200_000,
      ...(most === undefined ? {} : { to: most }),
    });
  } catch (error) {
    if (error instanceof CsvError) return notCsv(error);
    throw error;
  }
}

const notCsv = (error: CsvError): ListError => ({
  row: Number(error['lines'] ?? 1),
  column: undefined,
  error: {
    nl: 'Vanaf hier is het bestand geen goede CSV: waarschijnlijk staat er een aanhalingsteken te veel of te weinig.',
    en: 'From here on the file is not proper CSV: probably there is a quotation mark too many or too few.',
  },
});
