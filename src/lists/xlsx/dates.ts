import { dayOfNumber } from '../../domain/calendar-day.ts';
import { attribute, named, tokens } from './tokens.ts';

/** Which looks of cells are those of a date: a workbook keeps a date as a number that only its look gives away. */
export function dateLooks(stylesXml: string): ReadonlySet<number> {
  const own = new Set<number>();
  const looks = new Set<number>();
  let inCells = false;
  let look = 0;
  for (const token of tokens(stylesXml)) {
    if (token.kind === 'words') continue;
    const opens = token.kind === 'opens';
    if (token.name === 'cellXfs') inCells = opens;
    if (!opens) continue;
    const format = Number(attribute(token.attributes, formatId));
    if (token.name === 'numFmt' && saysDate(attribute(token.attributes, formatCode) ?? ''))
      own.add(format);
    if (token.name === 'xf' && inCells) {
      if (isDateFormat(format) || own.has(format)) looks.add(look);
      look += 1;
    }
  }
  return looks;
}

const formatId = named('numFmtId');
const formatCode = named('formatCode');

/** The numbers the standard gives to formats with a day in them. */
const builtIn = [[14, 17], [22, 22], [27, 31], [36, 36], [50, 54], [57, 58]] as const; // prettier-ignore

const isDateFormat = (format: number): boolean =>
  builtIn.some(([first, last]) => format >= first && format <= last);

/** A day or a year, outside of what is quoted, escaped or a colour. */
const saysDate = (code: string): boolean =>
  /[dy]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Days are counted from the end of 1899, with a 29 February 1900 that never was; old Macintoshes began in 1904. */
export function dayOfSerial(serial: number, since1904: boolean): string | undefined {
  const days = Math.floor(serial) + (since1904 ? 1462 : 0);
  return days >= 61 && days <= lastSerial ? dayOfNumber(days - serialOf1970) : undefined;
}

const serialOf1970 = 25_569;
const lastSerial = 2_958_465;
