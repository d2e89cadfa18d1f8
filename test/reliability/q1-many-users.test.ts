import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { openDemoRegion } from './demo-region.ts';
import { dice, figure, percentile } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { ask, personAt } from './person.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { baseUrl, serve } from './served.ts';
import { clicking, hireMany } from './users.ts';

const lines = sabotaged('Q1 holds everybody up at each click', {
  file: 'src/web/session.ts',
  from: 'const given = cookiesOf(req);',
  to: 'const given = cookiesOf(req); for (const until = Date.now() + 600; Date.now() < until; );',
});

/** On a quiet machine it must be far below; what is printed is what was measured. */
const patience = 4000;
const mostMegabytes = 600;

test('Q1 many people click while a matching runs: pages come, each to who asked', async () => {
  const region = await openDemoRegion();
  const { office, dataFile, coco } = region;
  const accounts = hireMany(region, rounds(50, 200));
  const seconds = rounds(20, 600);
  const server = await serve(dataFile, { lines });
  const person = personAt(office, coco, () => server.port);
  const [beats, sizes] = [[] as number[], [] as number[]];
  const state = { isOver: false, runs: 0 };
  const watching = (async () => {
    while (!state.isOver) {
      if (office.store.runs.listUnfinished().length === 0) {
        await person.post('/coordinator/runs');
        state.runs += 1;
      }
      const headers = { Host: new URL(baseUrl).host };
      beats.push((await ask({ port: server.port, path: '/healthz', headers })).ms);
      sizes.push(megabytesOf(server.pid));
      await wait(500);
    }
  })();
  const how = { everySeconds: 5, seconds, chance: dice() };
  const { ms, statuses, mistaken } = await clicking(region, accounts, () => server.port, how);
  state.isOver = true;
  await watching;
  await server.stop();

  expect(mistaken.slice(0, 3)).toEqual([]);
  expect([...statuses.keys()].filter((status) => status === 0 || status >= 400)).toEqual([]);
  expect(percentile(ms, 95)).toBeLessThan(patience);
  expect(Math.max(...sizes)).toBeLessThan(mostMegabytes);
  expect(brokenInvariants(dataFile)).toEqual([]);
  const p = (all: readonly number[], hundredths: number) => percentile(all, hundredths).toFixed(0);
  figure(
    'Q1',
    `${accounts.length} people for ${seconds} s, ${ms.length} clicks beside ${state.runs} runs: p50 ${p(ms, 50)} ms, p95 ${p(ms, 95)} ms, p99 ${p(ms, 99)} ms; ` +
      `0 failed, 0 to somebody else; at most ${Math.max(...sizes).toFixed(0)} MB; a knock at the door p99 ${p(beats, 99)} ms`,
  );
});

function megabytesOf(pid: number): number {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
