import { setTimeout as wait } from 'node:timers/promises';
import { newSecret } from '../../src/actions/secrets.ts';
import { put } from '../small-region.ts';
import { personAt } from './person.ts';
import { acceptance } from './acceptance.ts';
import { type Region, freeAll } from './region.ts';

export interface Load {
  /** Every acceptance that was answered with yes, so far. */
  readonly told: Map<string, string>;
  /** How often each status was seen; 0 is a line that was cut or never made. */
  readonly statuses: Map<number, number>;
  /** The slowest acceptance that was answered, in milliseconds. */
  readonly slowest: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * People at work without a pause: each gives a place, reads a page, and frees it again. Who gets no answer sends the same
 * form again until there is one, as people do.
 */
export function atWork(region: Region, port: () => number, people: number): Load {
  const told = new Map<string, string>();
  const statuses = new Map<number, number>();
  let [stopped, slowest] = [false, 0];

  const count = (status: number): void =>
    void statuses.set(status, (statuses.get(status) ?? 0) + 1);

  const work = async (at: number): Promise<void> => {
    const coco = personAt(region.office, region.coco, port);
    while (!stopped) {
      const proposal = put(region, `J-${at}`, `W-${at}`);
      const form = { ...acceptance, key: newSecret() };
      for (;;) {
        const { status, ms } = await coco.post(
          `/coordinator/proposals/${proposal}/acceptance`,
          form,
        );
        count(status);
        if (status === 303) {
          slowest = Math.max(slowest, ms);
          break;
        }
        if (status !== 0 && status !== 503) throw new Error(`An acceptance was answered ${status}`);
        await wait(30);
      }
      told.set(proposal, '');
      count((await coco.get('/coordinator/proposals')).status);
      freeAll(region, ({ proposalId }) => proposalId === proposal);
    }
  };
  const all = Array.from({ length: people }, (_, at) => work(at + 1));
  const failed = Promise.all(all);
  // Looked at when it is stopped.
  failed.catch(() => undefined);
  return {
    told,
    statuses,
    slowest: () => slowest,
    async stop() {
      stopped = true;
      await failed;
    },
  };
}
