import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/domain/calendar-day.ts';
import { rounds } from '../security/sabotage.ts';
import { put } from '../small-region.ts';
import { figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { ahead, now } from './moment.ts';
import { personAt } from './person.ts';
import { acceptance } from './acceptance.ts';
import { newFolder, openRegion, startOver } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { serve } from './served.ts';

const lines = sabotaged('C1 orders the log by the clock', {
  file: 'src/store/log-chain.ts',
  from: 'where seq = (select max(seq) from log_chain)',
  to: "where seq = (select seq from log_chain order by line ->> '$[1]' desc limit 1)",
});

/** Where somebody, or the network, sets the clock of the machine. */
const settings = [
  ...['2026-11-22T10:00:00Z', '2026-11-23T11:00:00Z', '2026-11-22T11:00:00Z'],
  // Right before and after both changes of the hour, the second time an hour that comes twice.
  ...['2027-03-28T00:59:58Z', '2027-03-28T01:00:02Z', '2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'],
  // Around midnight here, where the day in Greenwich is another.
  ...['2027-06-30T21:59:58Z', '2027-06-30T22:00:02Z', '2026-12-31T22:59:58Z', '2026-12-31T23:00:02Z'],
  ...['2028-02-28T23:30:00Z', '2028-02-29T23:30:00Z', '2026-11-22T11:00:00Z'],
]; // prettier-ignore

test('C1 wherever the clock is set, work goes on, on the day it is here, and the log keeps its order', async () => {
  const region = await openRegion();
  const clock = join(newFolder(), 'clock');
  writeFileSync(clock, String(ahead));
  let jump = 0;
  const office = { ...region.office, now: () => new Date(now().getTime() + jump) };
  const moved = { ...region, office };
  const server = await serve(region.dataFile, { lines, env: { CLOCK_FILE: clock } });
  const coco = personAt(office, region.coco, () => server.port);
  const told = new Map<string, string>();
  let times = 0;
  for (let turn = 0; turn < rounds(1, 10); turn += 1) {
    for (const setting of settings) {
      jump = Date.parse(setting) - now().getTime();
      writeFileSync(clock, String(ahead + jump));
      server.process.kill('SIGUSR2');
      await wait(50);
      coco.again();
      const proposal = put(moved, 'J-1', 'V-1');
      const startsOn = dayOf(office.now());
      const asked = { ...acceptance, startsOn };
      const { status } = await coco.post(`/coordinator/proposals/${proposal}/acceptance`, asked);
      expect([setting, status]).toEqual([setting, 303]);
      told.set(proposal, '');
      const placement = office.store.placements.listActive()[0];
      expect([setting, placement?.startsOn]).toEqual([setting, startsOn]);
      expect([setting, dayOf(new Date(placement?.acceptedAt ?? 0))]).toEqual([setting, startsOn]);
      startOver(moved, startsOn);
      times += 1;
    }
  }
  await server.stop();
  expect(server.said()).not.toContain('"level":"error"');
  expect(brokenInvariants(region.dataFile, told)).toEqual([]);
  figure(
    'C1',
    `${times} settings of the clock (back, ahead, both changes of the hour, midnight, 29 February): work went on each time, log in order`,
  );
});
