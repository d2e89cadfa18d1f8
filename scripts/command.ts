import { readFileSync } from 'node:fs';
import { ConfigError, readConfig } from '../src/config.ts';
import type { Language } from '../src/domain/text.ts';
import { decode } from '../src/lists/decode.ts';
import { type FileText, fileText } from '../src/lists/file-text.ts';
import type { ListError } from '../src/lists/list-error.ts';
import { CannotOpen, openOffice } from '../src/open-office.ts';

/** What commands share: they speak on standard error, answer on standard output, and end with 2 for bad input. */

export const exitBadInput = 2;

export class Wrong extends Error {}

export const openOwnOffice = () => openOffice(readConfig(process.env));

export const readText = (file: string): string => decode(readBytes(file));

/** A list as text, whether it came as CSV or as a workbook. */
export const readListFile = (file: string): FileText => fileText(readBytes(file));

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new Wrong(`The file cannot be read: ${messageOf(error)}`);
  }
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Every error of a list on a line of its own: the row, the column, and how to mend it. */
export function listErrors(errors: readonly ListError[], lang: Language): number {
  const row = { nl: 'rij', en: 'row' }[lang];
  const lines = errors.map(({ row: number, column, error }) =>
    [`${row} ${number}`, ...(column === undefined ? [] : [column[lang]]), error[lang]].join(': '),
  );
  process.stderr.write(`${lines.join('\n')}\n`);
  return exitBadInput;
}

export function readLanguage(typed: string): Language {
  if (typed === 'nl' || typed === 'en') return typed;
  throw new Wrong('--lang must be nl or en.');
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Runs a command and sets the exit code; what somebody typed wrong is one calm line. */
export async function run(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const typedWrong =
      error instanceof Wrong ||
      error instanceof ConfigError ||
      error instanceof CannotOpen ||
      (error instanceof TypeError &&
        'code' in error &&
        String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (!typedWrong) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitBadInput;
  }
}
