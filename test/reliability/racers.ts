import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Outcome } from '../../src/domain/outcome.ts';
import { afterwards } from './afterwards.ts';
import { now } from './moment.ts';
import type { Region } from './region.ts';
import type { BrokenLine } from './sabotage/sabotaged.ts';
import { environmentOf, nodeWords } from './served.ts';

export interface Deed {
  readonly kind: 'accept' | 'reject' | 'hold' | 'start' | 'undo' | 'end';
  /** Of a proposal, or of a placement. */
  readonly id: string;
}

/** Processes that share one file; each does its deed at the same moment. The first gets the first deed, and so on. */
export async function racers(
  { dataFile, coco }: Pick<Region, 'dataFile' | 'coco'>,
  how: number,
  lines: readonly BrokenLine[] = [],
) {
  const all = Array.from({ length: how }, () =>
    fork(join(import.meta.dirname, 'race-once.ts'), [dataFile, coco.id], {
      execArgv: nodeWords(lines),
      env: environmentOf(lines),
    }),
  );
  const end = (): void => {
    for (const child of all) child.kill();
  };
  afterwards(end);
  await Promise.all(all.map(word));

  const race = async (deeds: readonly Deed[]): Promise<Outcome<string>[]> => {
    const at = now().getTime() + 15;
    return Promise.all(
      all.map(async (child, index) => {
        child.send({ ...deeds[index], at });
        return (await word(child)) as Outcome<string>;
      }),
    );
  };
  return { race, end };
}

/** What it says next; whoever leaves instead is a fault. */
async function word(child: ChildProcess): Promise<unknown> {
  const heard = new AbortController();
  const { signal } = heard;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([said]: unknown[]) => said),
      once(child, 'exit', { signal }).then(() => {
        throw new Error('A process that was to race has left');
      }),
    ]);
  } finally {
    heard.abort();
  }
}
