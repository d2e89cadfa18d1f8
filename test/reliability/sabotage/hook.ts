/**
 * A program with some of its lines broken on purpose, told in SABOTAGE_LINES. A line that is not found ends it at once:
 * a sabotage of what is no longer there would prove nothing.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { z } from 'zod';

const Lines = z.array(z.strictObject({ file: z.string(), from: z.string(), to: z.string() }));

const { SABOTAGE = '', SABOTAGE_TRACE, SABOTAGE_LINES = '[]' } = process.env;
const lines = Lines.parse(JSON.parse(SABOTAGE_LINES));

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const mine = lines.filter(({ file }) => url.endsWith(`/${file}`));
    if (mine.length === 0) return loaded;
    const source = mine.reduce(broken, readFileSync(new URL(url), 'utf8'));
    note(SABOTAGE);
    return { ...loaded, source };
  },
});

function broken(source: string, { file, from, to }: (typeof lines)[number]): string {
  if (source.split(from).length !== 2) {
    const why = `NOT FOUND: in ${file} this does not stand once: ${from}`;
    note(why);
    process.stderr.write(`${why}\n`);
    process.exit(70);
  }
  return source.replace(from, () => to);
}

function note(what: string): void {
  if (SABOTAGE_TRACE !== undefined) appendFileSync(SABOTAGE_TRACE, `${what}\n`);
}
