import { parseArgs } from 'node:util';
import { print, run, Wrong } from './command.ts';
import { allSeeds } from './simulate/all-seeds.ts';
import { printedAssumptions, printedJson, printedTable } from './simulate/printed.ts';

/** npm run simulate: a year ahead under five ways to decide, on the same drawn futures. */

const help = `npm run simulate -- [--seeds N] [--first N] [--json] [--assumptions]

Draws years from the assumptions in src/simulation/assumptions.ts and plays each one under five policies:
  telephone-round          one youth after the other, home by home in order of distance
  first-come               who waits longest gets the place that fits best
  matching                 our matching, each week
  matching-with-hold-back  the same, leaving a place open when futures that could be say it is needed more
  hindsight                the most there could have been for who knew the whole year: a limit, not a way to decide
For each the mean over the years with its 95 % confidence band. The same years give the same bytes.
--first says with which year to begin: a choice that was made by looking at some years is judged on others.
--assumptions lists what is assumed and who says so, and plays nothing.`;

const mostSeeds = 1000;

await run(async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      first: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      assumptions: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || values.assumptions) {
    print(values.help ? help : printedAssumptions());
    return 0;
  }
  const [many, first] = [numberFrom('--seeds', values.seeds), numberFrom('--first', values.first)];
  const seeds = Array.from({ length: many }, (_, at) => String(first + at));
  const years = await allSeeds(seeds, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${seeds.length} years`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r');
  print(values.json ? printedJson(years) : printedTable(years));
  return 0;
});

function numberFrom(option: string, typed: string): number {
  if (/^[1-9]\d{0,3}$/.test(typed) && Number(typed) <= mostSeeds) return Number(typed);
  throw new Wrong(`${option} must be a whole number from 1 to ${mostSeeds}.`);
}
