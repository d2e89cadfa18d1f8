import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { growth } from './bench/growth.ts';
import { printed, type Row, rows, type Told } from './bench/rows.ts';

/** npm run bench: how fast the matching is, beside two solvers that are given the classic pair model. */

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    'peer-seconds': { type: 'string', default: '120' },
    'no-peers': { type: 'boolean', default: false },
  },
});

const oursAtMost = 900;
const secondsToMake = 5;

/** Every measurement has a process of its own, so that its memory is its own too. */
function measured(row: Row, what: string): Promise<Told> {
  const child = fork(fileURLToPath(new URL('./bench/measure.ts', import.meta.url)), [
    row.table,
    what,
    values['peer-seconds'],
  ]);
  return new Promise((resolve) => {
    const most = what === 'ours' ? oursAtMost : Number(values['peer-seconds']);
    const none = { status: 'none' as const, seconds: most, totals: [] };
    // Not every solver keeps the time it is given.
    const watchdog = setTimeout(() => child.kill('SIGKILL'), 1000 * (most + secondsToMake));
    child.once('message', (told) => resolve(told as Told));
    child.once('exit', () => {
      clearTimeout(watchdog);
      resolve(none);
    });
  });
}

async function result(row: Row) {
  const ours = await measured(row, 'ours');
  const peers = [];
  for (const name of values['no-peers'] ? [] : row.peers) {
    const told = await measured(row, name);
    const isSame = told.status !== 'optimal' || told.totals.join() === ours.totals.join();
    peers.push({ name, seconds: told.seconds, status: isSame ? told.status : 'other-totals' });
  }
  const fastest = Math.min(
    ...peers.filter(({ status }) => status === 'optimal').map(({ seconds }) => seconds),
  );
  const { youths, groups } = row;
  return {
    table: row.table,
    youths,
    groups,
    pairs: ours.pairs ?? 0,
    compositions: ours.compositions ?? 0,
    status: ours.status,
    gap: ours.gap ?? 1,
    seconds: ours.seconds,
    peakMB: ours.peakMB ?? 0,
    ratio: Number.isFinite(fastest) ? Math.round((fastest / ours.seconds) * 10) / 10 : null,
    peers,
  };
}

const results = [];
for (const row of rows.filter(({ table }) => values.only === undefined || table === values.only)) {
  const one = await result(row);
  results.push(one);
  if (!values.json) process.stdout.write(`${printed(one)}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
else process.stdout.write(growth(results));
