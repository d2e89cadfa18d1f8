import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { BrokenLine } from './sabotage/sabotaged.ts';
import { environmentOf, nodeWords } from './served.ts';

/** Runs a script of ours to its end, with some lines broken when asked; gives what it printed. */
export async function runChild(
  script: string,
  words: readonly string[],
  {
    lines = [],
    env = {},
  }: { lines?: readonly BrokenLine[]; env?: Readonly<Record<string, string>> } = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [...nodeWords(lines), script, ...words], {
    env: { ...environmentOf(lines), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
  return { code, stdout: text(out), stderr: text(err) };
}
