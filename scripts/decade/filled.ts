import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { dayOf } from '../../src/domain/calendar-day.ts';
import { Wrong } from '../command.ts';
import { fill } from './fill.ts';
import type { Size } from './size.ts';
import { secondsOf } from './time.ts';

const Told = z.strictObject({ day: z.iso.date(), size: z.json(), seconds: z.number() });

interface Asked {
  readonly size: Size;
  /** A folder in which the filled file stays, for a next time; its today is the day of filling. */
  readonly kept?: string | undefined;
  readonly say: (line: string) => void;
}

/** Puts the filled file in this folder, from where it was kept if it was; gives the seconds that filling took. */
export async function filled(folder: string, { size, kept, say }: Asked): Promise<number> {
  const fillIn = (place: string) => secondsOf(() => fill(join(place, 'office.sqlite'), size, say));
  if (kept === undefined) return fillIn(folder);
  const file = join(kept, 'filled.json');
  if (!existsSync(file)) {
    mkdirSync(kept, { recursive: true });
    const seconds = await fillIn(kept);
    writeFileSync(file, JSON.stringify({ day: dayOf(new Date()), size, seconds }));
  }
  const told = Told.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (!isDeepStrictEqual(told.size, size))
    throw new Wrong(`What is kept in ${kept} is of another size. Name another folder.`);
  say(`filled on ${told.day}`);
  cpSync(kept, folder, { recursive: true });
  return told.seconds;
}
