import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SolverName } from '../../src/matching/plan.ts';
import type { Told } from './result.ts';

const secondsToMake = 20;

/** Every measurement has a process of its own, so that its memory is its own too. */
export function measureApart(table: string, what: 'ours' | 'limited' | SolverName, most: number) {
  const script = fileURLToPath(new URL('./measure.ts', import.meta.url));
  const child = fork(script, [table, what, String(most)]);
  const start = performance.now();
  return new Promise<Told>((resolve) => {
    let late = false;
    // Not every solver keeps the time it is given.
    const watchdog = setTimeout(
      () => {
        late = true;
        child.kill('SIGKILL');
      },
      1000 * (most + secondsToMake),
    );
    child.once('message', (told) => resolve(told as Told));
    child.once('exit', () => {
      clearTimeout(watchdog);
      const took = (performance.now() - start) / 1000;
      resolve({ status: late ? 'none' : 'failed', seconds: late ? most : took, totals: [] });
    });
  });
}
