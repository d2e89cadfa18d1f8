import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import { now } from './moment.ts';
import type { Region } from './region.ts';
import type { BrokenLine } from './sabotage/sabotaged.ts';
import { environmentOf, nodeWords } from './served.ts';

/** Processes that share one file and each accept a proposal, at the same moment. */
export async function acceptors(
  { dataFile, coco }: Pick<Region, 'dataFile' | 'coco'>,
  how: number,
  lines: readonly BrokenLine[] = [],
) {
  const script = join(import.meta.dirname, '..', 'actions', 'accept-once.ts');
  const all = Array.from({ length: how }, () =>
    fork(script, [dataFile, coco.id], {
      execArgv: nodeWords(lines),
      env: environmentOf(lines),
    }),
  );
  afterAll(() => {
    for (const child of all) child.kill();
  });
  await Promise.all(all.map(word));

  return {
    /** The first process gets the first proposal, and so on. */
    async acceptAtOnce(proposals: readonly string[]): Promise<Outcome<string>[]> {
      const at = now().getTime() + 15;
      return Promise.all(
        all.map(async (child, index) => {
          child.send({ proposalId: proposals[index], at });
          return (await word(child)) as Outcome<string>;
        }),
      );
    },
  };
}

/** What it says next; whoever leaves instead is a fault. */
async function word(child: ChildProcess): Promise<unknown> {
  const heard = new AbortController();
  const { signal } = heard;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([said]: unknown[]) => said),
      once(child, 'exit', { signal }).then(() => {
        throw new Error('A process that was to accept has left');
      }),
    ]);
  } finally {
    heard.abort();
  }
}
