import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { Code, Id } from '../domain/ids.ts';
import type { Erasure } from './erasing.ts';

const Line = z.strictObject({
  youthId: Id,
  youthCode: Code,
  ground: z.string(),
  erasedAt: z.iso.datetime(),
});

/** Without the list nobody may be let in: whoever was erased might be back. */
export class BadEraseList extends Error {}

/** The list stands beside the database and outlives it: a copy put back from before an erasure is erased again. */
export const eraseListOf = (dataFile: string): string => `${dataFile}.erased`;

/** Whoever is on it is on it for good: the file only grows, and is on the disk before anything is erased. */
export function addToEraseList(file: string, erasure: Erasure): void {
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(erasure)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Everybody on the list. A line that can't be read is an error: to skip it would bring somebody back. */
export function readEraseList(file: string): Erasure[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      try {
        return Line.parse(JSON.parse(line));
      } catch (error) {
        throw new BadEraseList(`Line ${at + 1} of the erase list ${file} can't be read`, {
          cause: error,
        });
      }
    });
}
