import { print, Wrong } from '../command.ts';
import { inMarkdown } from './in-markdown.ts';
import { measureDecade } from './measure.ts';

interface Typed {
  readonly json: boolean;
  readonly scale?: string | undefined;
  readonly times?: string | undefined;
  readonly 'night-seconds'?: string | undefined;
  readonly kept?: string | undefined;
}

/** npm run bench -- --decade: ten years of the whole country in one file. */
export async function decade({ json, kept, ...typed }: Typed): Promise<number> {
  const scale = numberFrom('--scale', typed.scale, 1);
  const times = numberFrom('--times', typed.times, 20);
  const nightSeconds = numberFrom('--night-seconds', typed['night-seconds'], 900);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const measured = await measureDecade({ scale, times, nightSeconds, kept, say });
  print(json ? JSON.stringify(measured, null, 2) : inMarkdown(measured));
  const slow = measured.pages.filter(({ p95 }) => p95 > 200);
  if (!json && slow.length > 0) {
    print('\nAbove 200 ms');
    for (const { role, route, p50, p95 } of slow) print(`${role} ${route}: p50 ${p50}, p95 ${p95}`);
  }
  return measured.runs.same ? 0 : 1;
}

function numberFrom(name: string, typed: string | undefined, otherwise: number): number {
  const number = typed === undefined ? otherwise : Number(typed);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Wrong(`${name} must be a number above 0.`);
}
