import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Count, countOfReport } from '../test-count.ts';

/** What is left in the trace where something was to be broken that is no longer there. */
const notFound = 'NOT FOUND';

const root = join(import.meta.dirname, '..', '..');

export interface Ran extends Count {
  /** Whether the broken part was really taken into use. */
  readonly broke: boolean;
  readonly said: string;
}

export interface HowToRun {
  readonly full: boolean;
  readonly sabotage?: string;
  readonly project?: string;
  /** What the tests have to be told besides. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs these test files, with one of their subjects broken when a sabotage is named. */
export async function runTests(
  files: readonly string[],
  { full, sabotage, project = 'security', env = {} }: HowToRun,
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-security-'));
  const [report, trace] = [join(folder, 'report.json'), join(folder, 'trace')];
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--config', '.config/vitest.config.ts', '--project', project],
      '--allowOnly=false',
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      // One red test is enough to have caught it.
      ...(sabotage === undefined ? [] : ['--bail=1']),
      ...files,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NO_COLOR: '1',
        SABOTAGE: sabotage,
        SABOTAGE_TRACE: trace,
        TIER: full ? 'full' : 'push',
        ...env,
      },
    },
  );
  const said: string[] = [];
  for (const pipe of [child.stdout, child.stderr])
    pipe.setEncoding('utf8').on('data', (part: string) => said.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  const count = countOfReport(report, status === 0);
  const left = existsSync(trace) ? readFileSync(trace, 'utf8') : '';
  const broke = left.includes(sabotage ?? '\n') && !left.includes(notFound);
  rmSync(folder, { recursive: true });
  return { ...count, broke, said: said.join('') };
}
