import { areaAsked } from '../scripts/mutation/areas.ts';

/** What `npm run mutation` changes, and how; AREA says which part (scripts/mutation/areas.ts). */

const { name, mutate } = areaAsked();

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', `${import.meta.dirname}/stryker-sentences.js`],
  vitest: { configFile: '.config/vitest.mutation.config.ts', related: false },
  mutate,
  ignorers: ['sentences'],
  coverageAnalysis: 'perTest',
  // Schemas and regular expressions are made once, when a file is loaded: those count too, against all tests of the area.
  ignoreStatic: false,
  concurrency: 1,
  // On a busy machine slow is not stuck: an endless loop is found by counting, not by the clock.
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 20,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `.stryker/${name}.json` },
  tempDirName: '.stryker/work',
  ignorePatterns: ['data/*.sqlite*', 'data/outbox', 'data/backups', 'screens', 'docs'],
  thresholds: { high: 90, low: 85, break: 85 },
  warnings: { slow: false },
  allowConsoleColors: false,
};
