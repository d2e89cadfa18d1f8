import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { YearFigures } from '../../src/simulation/simulate.ts';

const script = fileURLToPath(new URL('./one-seed.ts', import.meta.url));
const processesAtOnce = 2;

/** Every seed in one of two processes; the order of the answers is that of the seeds, whoever is done first. */
export async function allSeeds(
  seeds: readonly string[],
  onDone: (done: number) => void,
): Promise<readonly YearFigures[]> {
  const figures: YearFigures[] = [];
  const left = [...seeds.entries()];
  let done = 0;
  const work = async () => {
    const child = fork(script);
    try {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const [at, seed] = next;
        figures[at] = await playedBy(child, seed);
        done += 1;
        onDone(done);
      }
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processesAtOnce, seeds.length) }, work));
  return figures;
}

const playedBy = (child: ChildProcess, seed: string) =>
  new Promise<YearFigures>((resolve, reject) => {
    const ended = () => {
      reject(new Error(`The process that played year ${seed} ended`));
    };
    child.once('exit', ended);
    child.once('message', (figures) => {
      child.off('exit', ended);
      resolve(figures as YearFigures);
    });
    child.send(seed);
  });
