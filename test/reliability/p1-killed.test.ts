import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { put } from '../small-region.ts';
import { dice, figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { type Killed, killRound } from './kill-round.ts';
import { personAt } from './person.ts';
import { freeAll, openRegion, reopened } from './region.ts';
import { answeringEarly } from './sabotage/answering-early.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { type Served, serve } from './served.ts';

const lines = sabotaged('P1 answers before it has written', ...answeringEarly);

const homes = 12;

test('P1 killed while accepting: nothing that was answered is lost, and asking again gives the same', async () => {
  const asked = rounds(24, 1000);
  const chance = dice();
  const told = new Map<string, string>();
  const killed: Killed[] = [];
  // How long until it is written, in milliseconds, on a machine as busy as this one: most die around that moment.
  let edge = 25;
  let region = await openRegion({ youths: homes, homes });
  let office: Served | undefined;
  const start = async () => (office = await serve(region.dataFile, { lines }));
  while (killed.length < asked) {
    const proposals = Array.from({ length: homes }, (_, at) =>
      put(region, `J-${at + 1}`, `W-${at + 1}`),
    );
    const coco = personAt(region.office, region.coco, () => office?.port ?? 0);
    region.office.store.close();
    await start();
    for (const proposal of proposals) {
      const after = edge * (0.4 + 1.2 * chance());
      const one = await killRound(
        { office: office as unknown as Served, start, dataFile: region.dataFile },
        coco,
        { proposal, after },
      );
      killed.push(one);
      edge *= one.kept ? 0.85 : 1.15;
      told.set(proposal, '');
      expect(one.again).toEqual({
        status: 303,
        location: `/coordinator/proposals/${proposal}?done=accepted`,
      });
      expect(one.heard === undefined || one.kept, `lost after ${after.toFixed(0)} ms`).toBe(true);
    }
    await office?.stop();
    expect(brokenInvariants(region.dataFile, told)).toEqual([]);
    region = reopened(region);
    freeAll(region);
  }
  region.office.store.close();
  const between = killed.filter(({ kept, heard }) => kept && heard === undefined).length;
  const before = killed.filter(({ kept }) => !kept).length;
  figure(
    'P1',
    `${killed.length} kills while accepting: ${before} before it was written, ${between} between writing and hearing, ` +
      `${killed.length - before - between} after; 0 lost, 0 doubled, the same form again gave the first answer each time`,
  );
});
