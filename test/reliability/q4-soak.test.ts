import { readFileSync, readdirSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { openDemoRegion } from './demo-region.ts';
import { dice, figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { serve } from './served.ts';
import { clicking, hireMany } from './users.ts';

const lines = sabotaged('Q4 keeps something of every request', {
  file: 'src/web/session.ts',
  from: 'const given = cookiesOf(req);',
  to: '(globalThis.kept ??= []).push(Buffer.alloc(1_000_000, 1)); const given = cookiesOf(req);',
});

const perSecond = 20;
const mostWalMegabytes = 64;

interface Weighed {
  readonly megabytes: number;
  readonly files: number;
  readonly wal: number;
}

test('Q4 hours of work leave nothing behind: no memory, no open file, no log that grows', async () => {
  const region = await openDemoRegion();
  const seconds = rounds(24, 480);
  const accounts = hireMany(region, perSecond * 2);
  const server = await serve(region.dataFile, { lines });
  const seen: Weighed[] = [];
  const state = { isOver: false };
  const watching = (async () => {
    while (!state.isOver) {
      seen.push(weigh(server.pid, region.dataFile));
      await wait(500);
    }
  })();
  const how = { everySeconds: accounts.length / perSecond, seconds, chance: dice() };
  const { ms, statuses, mistaken } = await clicking(region, accounts, () => server.port, how);
  state.isOver = true;
  await watching;
  await server.stop();

  // The first third warms it up; after that the last third may not weigh more than the middle one.
  const third = Math.floor(seen.length / 3);
  const most = (of: keyof Weighed, part: 1 | 2) =>
    Math.max(...seen.slice(part * third, part === 2 ? undefined : 2 * third).map((at) => at[of]));
  const [middle, last] = [most('megabytes', 1), most('megabytes', 2)];
  // A short run is not warm after a third of it: then a tenth is too fine a measure.
  expect(last - middle).toBeLessThan(rounds(80, middle / 10));
  // Lines come and go by the second; what stays would pile up.
  expect(most('files', 2)).toBeLessThan(most('files', 1) + accounts.length);
  expect(most('wal', 2)).toBeLessThan(mostWalMegabytes);
  expect([...statuses.keys()].filter((status) => status === 0 || status >= 400)).toEqual([]);
  expect(mistaken).toEqual([]);
  expect(brokenInvariants(region.dataFile)).toEqual([]);
  figure(
    'Q4',
    `${ms.length} clicks in ${seconds} s: memory at most ${middle.toFixed(0)} MB in the middle third and ${last.toFixed(0)} MB in the last, ` +
      `open files at most ${most('files', 1)} and ${most('files', 2)}, log beside the file at most ${most('wal', 2).toFixed(1)} MB`,
  );
});

function weigh(pid: number, dataFile: string): Weighed {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
  return {
    megabytes: Number(kilobytes) / 1024,
    files: readdirSync(`/proc/${pid}/fd`).length,
    wal: (statSync(`${dataFile}-wal`, { throwIfNoEntry: false })?.size ?? 0) / 1e6,
  };
}
