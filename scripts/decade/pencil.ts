import type { Database, Statement } from 'better-sqlite3';
import { addDays } from '../../src/domain/calendar-day.ts';
import type { Id } from '../../src/domain/ids.ts';
import { numbers } from '../bench/numbers.ts';
import { days } from './size.ts';

type Value = string | number | null;

/** What writes the history: rows in the order of the table's columns, ids and chance that are the same for a seed. */
export function pencil(db: Database, seed: number, today: string) {
  const random = numbers(seed);
  const inserts = new Map<string, Statement<Value[]>>();
  const first = addDays(today, -days);
  const calendar = Array.from({ length: days + 1 }, (_, at) => addDays(first, at));

  /** A row as the migrations made the table: a trigger or a key that says no is an error here too. */
  const put = (table: string, ...values: Value[]): void => {
    let insert = inserts.get(table);
    if (insert === undefined) {
      insert = db.prepare<Value[]>(
        `insert into ${table} values (${values.map(() => '?').join(', ')})`,
      );
      inserts.set(table, insert);
    }
    insert.run(...values);
  };
  const newId = (): Id =>
    Array.from({ length: 5 }, () =>
      Math.floor(random() * 36 ** 6)
        .toString(36)
        .padStart(6, '0'),
    )
      .join('')
      .slice(0, 26);
  const below = (most: number) => Math.floor(random() * most);
  const chance = (likely: number) => random() < likely;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = (list: readonly string[], likely: number) => list.filter(() => chance(likely));
  /** The so-manieth day of these ten years. */
  const dayAt = (at: number): string => calendar[Math.min(days, Math.max(0, at))] ?? today;
  const momentAt = (at: number, minute = 0): string => {
    const clock = `${pad(8 + (Math.floor(minute / 60) % 12))}:${pad(minute % 60)}`;
    return `${dayAt(at)}T${clock}:00.000Z`;
  };
  /** Does this for each number, in large transactions. */
  const each = (count: number, work: (at: number) => void): void => {
    const batch = db.transaction((from: number) => {
      for (let at = from; at < Math.min(count, from + atOnce); at += 1) work(at);
    });
    for (let from = 0; from < count; from += atOnce) batch(from);
  };
  return { put, newId, below, chance, pick, some, dayAt, momentAt, each };
}

export type Pencil = ReturnType<typeof pencil>;

const atOnce = 10_000;
const pad = (number: number) => String(number).padStart(2, '0');
