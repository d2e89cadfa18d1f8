import type { Think } from '../matching/think.ts';

/**
 * Lets so many matchings think at once and makes the others wait for their turn: each may take a core and a
 * gigabyte, and the pages must go on. Who is stopped while waiting never begins.
 */
export function inTurn(think: Think, atOnce: number): Think {
  const waiting: (() => void)[] = [];
  let thinking = 0;
  return async (table, asked) => {
    if (thinking >= atOnce) await new Promise<void>((begin) => waiting.push(begin));
    else thinking += 1;
    try {
      return asked.signal?.aborted === true
        ? { ok: false, why: 'stopped' }
        : await think(table, asked);
    } finally {
      const next = waiting.shift();
      if (next === undefined) thinking -= 1;
      else next();
    }
  };
}
