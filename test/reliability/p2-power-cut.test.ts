import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { put } from '../small-region.ts';
import { dice, figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { personAt } from './person.ts';
import { lay, rebuild } from './power-cut/rebuild.ts';
import { canTrace, eventsIn, tracing } from './power-cut/trace.ts';
import { acceptance } from './acceptance.ts';
import { newFolder, openRegion } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { serve } from './served.ts';

const lines = sabotaged(
  'P2 leaves it to the disk when something is really written',
  {
    file: 'src/store/open.ts',
    from: "db.pragma('synchronous = FULL');",
    to: "db.pragma('synchronous = NORMAL');",
  },
  { file: 'src/store/open.ts', from: 'const full = 2;', to: 'const full = 1;' },
);

const homes = 12;

test.skipIf(!canTrace)(
  'P2 whenever the power goes, what was answered is on the disk, and the file is whole',
  async () => {
    const [traces, states, chance] = [rounds(1, 5), rounds(60, 400), dice()];
    let [events, kept, partly] = [0, 0, 0];
    for (let trace = 0; trace < traces; trace += 1) {
      const made = await traced();
      events += made.events.length;
      for (let state = 0; state < states; state += 1) {
        const cut = Math.floor(chance() * (made.events.length + 1));
        const moment = cut < made.events.length ? made.events[cut]!.at : Infinity;
        const told = new Map(
          made.answered.filter(({ at }) => at < moment).map(({ id }) => [id, '']),
        );
        const folder = newFolder();
        const file = join(folder, 'office.sqlite');
        lay(rebuild(made.before, made.events, cut, chance), made.dataFile, file);
        expect(brokenInvariants(file, told), `power cut before event ${cut}`).toEqual([]);
        kept += told.size;
        partly += told.size > 0 && told.size < homes ? 1 : 0;
      }
    }
    expect(partly).toBeGreaterThan(states / 3);
    figure(
      'P2',
      `${traces * states} disks rebuilt from ${traces} traces of ${events} writes and flushes: 0 of ${kept} answered acceptances lost, 0 files damaged`,
    );
  },
);

test.runIf(!canTrace)('P2 is not tried here: there is no strace', () => {
  figure('P2', 'not tried: no strace on this machine');
});

/** Places are accepted one by one, and what was asked of the disk meanwhile is overheard. */
async function traced() {
  const region = await openRegion({ youths: homes, homes });
  const proposals = Array.from({ length: homes }, (_, at) =>
    put(region, `J-${at + 1}`, `W-${at + 1}`),
  );
  const coco = personAt(region.office, region.coco, () => server.port);
  const { dataFile } = region;
  // From here on only the program has the file.
  region.office.store.close();
  const before = new Map([[dataFile, readFileSync(dataFile)]]);
  const trace = join(newFolder(), 'trace');
  const server = await serve(dataFile, { lines, under: tracing(trace) });
  const answered: { id: string; at: number }[] = [];
  for (const id of proposals) {
    const { status } = await coco.post(`/coordinator/proposals/${id}/acceptance`, acceptance);
    expect(status).toBe(303);
    answered.push({ id, at: Date.now() });
  }
  const [child] = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8')
    .trim()
    .split(' ');
  process.kill(Number(child), 'SIGKILL');
  await server.kill();
  expect(readdirSync(join(dataFile, '..'))).toContain('office.sqlite-wal');
  return { dataFile, before, answered, events: eventsIn(trace, dataFile) };
}
