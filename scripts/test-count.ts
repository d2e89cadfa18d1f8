import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** What a test report adds up to. A run that ended badly never counts as without failures. */
export function countOfReport(path: string, ok: boolean): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1 };

  const report = Report.parse(JSON.parse(readFileSync(path, 'utf8')));
  // A file that could not be loaded holds no tests that could fail, and still is a failure.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}
