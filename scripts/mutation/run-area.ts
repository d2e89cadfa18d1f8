import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Wrong } from '../command.ts';
import { type Score, readScore } from './score.ts';

const root = join(import.meta.dirname, '..', '..');

/** Lets Stryker change one area, a little at a time, and counts what its tests noticed. */
export function runArea(name: string): Score {
  const report = join(root, '.stryker', `${name}.json`);
  rmSync(report, { force: true });
  spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '.config/stryker.js'],
    // What it says along the way is for who waits; the answer is the table.
    { cwd: root, env: { ...process.env, AREA: name }, stdio: ['ignore', 2, 2] },
  );
  try {
    return readScore(report);
  } catch (error) {
    throw new Wrong(`Stryker left no report of ${name}: its tests must pass first.`, {
      cause: error,
    });
  }
}
