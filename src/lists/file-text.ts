import { stringify } from 'csv-stringify/sync';
import { decode } from './decode.ts';
import type { ListError } from './list-error.ts';
import { NotReadable, locked } from './xlsx/not-readable.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly errors: readonly ListError[] };

/**
 * A file as the CSV text of its list. What kind it is, its first bytes tell: names and types of files are often
 * wrong. A workbook becomes the same text as if it had been saved as CSV, so all that follows is the same.
 */
export function fileText(file: Uint8Array): FileText {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  try {
    if (startsWith(bytes, 'PK')) return workbookText(bytes);
    if (startsWith(bytes, '\xD0\xCF\x11\xE0')) throw locked();
    if (known.some((beginning) => startsWith(bytes, beginning)) || isNoText(bytes))
      throw notAList();
    return { ok: true, text: decode(bytes) };
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return { ok: false, errors: [{ row: 1, column: undefined, error: error.text }] };
  }
}

function workbookText(bytes: Buffer): FileText {
  const { rows, errors } = readWorkbook(bytes);
  if (errors.length > 0) return { ok: false, errors };
  const text = stringify(
    rows.map((cells) => (cells.length === 0 ? [''] : cells)),
    { delimiter: ';', quoted: true },
  );
  return { ok: true, text };
}

const startsWith = (bytes: Buffer, beginning: string): boolean =>
  bytes.subarray(0, beginning.length).equals(Buffer.from(beginning, 'latin1'));

/** PDF, pictures, packed files, rich text and pages, as people choose them by mistake. */
const known = ['%PDF', '\x89PNG', '\xFF\xD8\xFF', 'GIF8', '\x1F\x8B', 'Rar!', '{\\rtf', '<!DOCTYPE', '<html', '<?xml']; // prettier-ignore

/** Text has no zeros, but for UTF-16, which says so in front. */
function isNoText(bytes: Buffer): boolean {
  const says = startsWith(bytes, '\xFF\xFE') || startsWith(bytes, '\xFE\xFF');
  return !says && bytes.subarray(0, 4096).includes(0);
}

const notAList = (): NotReadable =>
  new NotReadable(
    'Dit bestand is geen lijst. Kies een CSV-bestand, of een Excel-bestand dat eindigt op .xlsx.',
    'This file is not a list. Choose a CSV file, or an Excel file that ends in .xlsx.',
  );
