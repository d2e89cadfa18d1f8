import { parseArgs } from 'node:util';
import type { SolverName } from '../src/matching/plan.ts';
import { measureApart } from './bench/apart.ts';
import { growth } from './bench/growth.ts';
import { limitedResult } from './bench/limited.ts';
import { printed } from './bench/printed.ts';
import { isSound, type Result, resultOf, type Told } from './bench/result.ts';
import { type Row, rows } from './bench/rows.ts';
import { decade } from './decade/decade.ts';
import { print, run, Wrong } from './command.ts';

/** npm run bench: how fast the matching is, beside two solvers that are given the classic pair model. */

const names = rows.map(({ table }) => table).join(', ');
const help = `npm run bench -- [--json] [--only TABLE] [--no-peers] [--peer-seconds N]

Times every table in a process of its own; small ones several times, and the median counts. Peers are given the
same problem with a variable for each pair, and must reach the same totals: else the exit code is 1.
The ratio is the fastest peer that finished against ours. When none finished (status "none") it is a lower bound:
the time they had against ours. Three tables stand there once more with limitFarthest; their ratio is with against without, measured turn about.
The last line, growth, has as its ratio the power of pairs with which time grows.

Tables: ${names}

npm run bench -- --decade [--scale 0.02] [--times 20] [--night-seconds 900] [--kept FOLDER] [--json]

Fills a file in a temporary folder with ten years of the whole country (or of a part of it), and measures in it the
start, every page of every role, runs beside those of an office without history, the click that accepts, backup,
restore and nights. Ends with 1 when history changes what the matching sees.
In a folder that is named with --kept the filled file stays for a next time: gigabytes.`;

const oursAtMost = 900;

await run(async () => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      'peer-seconds': { type: 'string' },
      'no-peers': { type: 'boolean', default: false },
      decade: { type: 'boolean', default: false },
      scale: { type: 'string' },
      times: { type: 'string' },
      'night-seconds': { type: 'string' },
      kept: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    print(help);
    return 0;
  }
  if (values.decade) return decade(values);
  const asked = rows.filter(({ table }) => values.only === undefined || table === values.only);
  if (asked.length === 0) throw new Wrong(`--only must be one of: ${names}.`);
  const say = (result: Result, ours?: Told) => {
    if (!values.json) print(printed(result, ours));
  };
  const peerSeconds = secondsFrom(values['peer-seconds']);
  const results: Result[] = [];
  for (const row of asked) {
    const ours = await measureApart(row.table, 'ours', oursAtMost);
    const peers = values['no-peers'] ? [] : await peersOf(row, peerSeconds ?? row.peerSeconds);
    const result = resultOf(row, ours, peers);
    results.push(result);
    say(result, ours);
    if (row.limited === undefined) continue;
    const limited = limitedResult(row, await measureApart(row.table, 'limited', oursAtMost));
    results.push(limited);
    say(limited);
  }
  const grows = growth(results);
  if (grows !== undefined) say(grows);
  if (values.json) print(JSON.stringify(grows ? [...results, grows] : results, null, 2));
  return isSound(results) ? 0 : 1;
});

async function peersOf({ table, peers }: Row, most: number): Promise<[SolverName, Told][]> {
  const told: [SolverName, Told][] = [];
  for (const name of peers) told.push([name, await measureApart(table, name, most)]);
  return told;
}

function secondsFrom(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(typed)) return Number(typed);
  throw new Wrong('--peer-seconds must be a whole number from 1.');
}
