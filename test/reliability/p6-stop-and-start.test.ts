import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../demo-office.ts';
import { rounds } from '../security/sabotage.ts';
import { put } from '../small-region.ts';
import { dice, figure, percentile } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { atWork } from './load.ts';
import { personAt } from './person.ts';
import { acceptance } from './acceptance.ts';
import { freeAll, openRegion } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { serve } from './served.ts';
import { beginForm } from './slow-typist.ts';

const lines = sabotaged('P6 leaves in the middle of an answer', {
  file: 'src/close-when-asked.ts',
  from: 'isClosing = true;',
  to: 'isClosing = true; process.exit(code);',
});

/** A busy machine takes longer to start a program; what matters is that it never hangs. */
const patience = 30_000;

test('P6 stopped and started at work: whoever has a form under way gets the answer, and nothing is lost', async () => {
  const people = 4;
  const region = await openRegion({ youths: people + 1, homes: people + 1 });
  const port = await freePort();
  const started = [await serve(region.dataFile, { port, lines })];
  const load = atWork(region, () => port, people);
  const typist = personAt(region.office, region.coco, () => port);
  const chance = dice();
  const [stops, asked] = [[] as number[], rounds(6, 100)];
  const inHand: number[] = [];
  for (let round = 0; round < asked; round += 1) {
    await wait(100 + chance() * 300);
    const proposal = put(region, `J-${people + 1}`, `W-${people + 1}`);
    const path = `/coordinator/proposals/${proposal}/acceptance`;
    const half = await beginForm(typist, port, path, acceptance);
    const stopping = started.at(-1)?.stop();
    await wait(50);
    const status = await half.finish();
    inHand.push(status);
    if (status === 303) load.told.set(proposal, '');
    const { ms, code } = (await stopping) ?? { ms: Infinity, code: null };
    expect(code).toBe(0);
    stops.push(ms);
    started.push(await serve(region.dataFile, { port, lines }));
    freeAll(region, ({ proposalId }) => proposalId === proposal);
  }
  await load.stop();
  await started.at(-1)?.stop();
  expect(inHand).toEqual(inHand.map(() => 303));
  expect(
    [...load.statuses.keys()].filter((status) => ![0, 200, 303, 503].includes(status)),
  ).toEqual([]);
  expect(brokenInvariants(region.dataFile, load.told)).toEqual([]);
  const ready = started.map(({ readyAfter }) => readyAfter);
  expect(Math.max(...stops)).toBeLessThan(10_000 + patience);
  expect(Math.max(...ready)).toBeLessThan(patience);
  figure(
    'P6',
    `${asked} stops with ${people + 1} people at work: ${asked} of ${asked} forms under way were answered, 0 of ${load.told.size} acceptances lost; ` +
      `gone after p95 ${percentile(stops, 95).toFixed(0)} ms, ready again after p95 ${percentile(ready, 95).toFixed(0)} ms`,
  );
});
