import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Count, countOfReport } from './test-count.ts';

// Everything that must hold, the quickest first. All of it runs, so that one look shows all there is to mend.
const checks = ['types', 'lint', 'format', 'fresh', 'readability'];
const projects = ['unit', 'integration', 'security', 'reliability', 'browser'];

const reports = mkdtempSync(join(tmpdir(), 'passende-plek-tests-'));
const counts = [...checks.map(runCheck), ...projects.map(runProject)];
rmSync(reports, { recursive: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A check counts as one. */
function runCheck(name: string): Count {
  announce(name);
  const ok = run('npm', ['run', '--silent', name]);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runProject(name: string): Count {
  announce(`tests: ${name}`);
  const report = join(reports, `${name}.json`);
  const ok = run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    ...['run', '--config', '.config/vitest.config.ts', '--project', name],
    // A forgotten `.only` would quietly switch off the rest.
    '--allowOnly=false',
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  return countOfReport(report, ok);
}

function announce(what: string): void {
  console.log(`\n── ${what}`);
}

function run(command: string, words: readonly string[]): boolean {
  const { status } = spawnSync(command, words, {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}
