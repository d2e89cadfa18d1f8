import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Count, countOfReport } from '../test-count.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Ran extends Count {
  /** Whether the broken part was really taken into use. */
  readonly broke: boolean;
  readonly said: string;
}

/** Runs these test files, with one of their subjects broken when a sabotage is named. */
export function runTests(
  files: readonly string[],
  { full, sabotage }: { full: boolean; sabotage?: string },
): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-security-'));
  const [report, trace] = [join(folder, 'report.json'), join(folder, 'trace')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...[
        'run',
        '--config',
        '.config/vitest.config.ts',
        '--project',
        'security',
        '--allowOnly=false',
      ],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      // One red test is enough to have caught it.
      ...(sabotage === undefined ? [] : ['--bail=1']),
      ...files,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NO_COLOR: '1',
        SABOTAGE: sabotage,
        SABOTAGE_TRACE: trace,
        TIER: full ? 'full' : 'push',
      },
    },
  );
  const count = countOfReport(report, status === 0);
  const broke = existsSync(trace) && readFileSync(trace, 'utf8').includes(sabotage ?? '\n');
  rmSync(folder, { recursive: true });
  return { ...count, broke, said: `${stdout}${stderr}` };
}
