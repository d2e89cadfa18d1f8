import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Wrong } from '../command.ts';
import { type Score, readScore } from './score.ts';

const root = join(import.meta.dirname, '..', '..');
const reportOf = (name: string): string => join(root, '.stryker', `${name}.json`);

/** Lets Stryker change one area, a little at a time, and counts what its tests noticed. */
export function runArea(name: string): Score {
  rmSync(reportOf(name), { force: true });
  spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '.config/stryker.js'],
    // What it says along the way is for who waits; the answer is the table.
    { cwd: root, env: { ...process.env, AREA: name }, stdio: ['ignore', 2, 2] },
  );
  const score = scoreKept(name);
  if (score === undefined)
    throw new Wrong(`Stryker left no report of ${name}: its tests must pass first.`);
  return score;
}

/** What the last run of this area counted, or nothing when there was none. */
export const scoreKept = (name: string): Score | undefined =>
  existsSync(reportOf(name)) ? readScore(reportOf(name)) : undefined;
