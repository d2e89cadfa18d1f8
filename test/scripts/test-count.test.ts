import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countOfReport } from '../../scripts/test-count.ts';

const folder = mkdtempSync(join(tmpdir(), 'passende-plek-count-'));

function reportOf(passed: number, failed: number, testResults: unknown[] = []): string {
  const path = join(folder, `${passed}-${failed}-${testResults.length}.json`);
  const report = { numPassedTests: passed, numFailedTests: failed, testResults };
  writeFileSync(path, JSON.stringify(report));
  return path;
}

test('a good run counts what passed', () => {
  expect(countOfReport(reportOf(7, 0), true)).toEqual({ passed: 7, failed: 0 });
});

test('a file that could not be loaded is a failure beside the failed tests', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  const report = reportOf(7, 2, [unloaded, { status: 'failed', assertionResults: [{}, {}] }]);

  expect(countOfReport(report, false)).toEqual({ passed: 7, failed: 3 });
});

test('a run that ended badly is never without failures', () => {
  expect(countOfReport(reportOf(7, 0), false)).toEqual({ passed: 7, failed: 1 });
  expect(countOfReport(join(folder, 'never-written.json'), true)).toEqual({ passed: 0, failed: 1 });
});
