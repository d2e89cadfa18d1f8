import { parseArgs } from 'node:util';
import { replayRun } from '../src/actions/replay-run.ts';
import type { Placement } from '../src/matching/plan.ts';
import { Wrong, openOwnOffice, print, run } from './command.ts';

/** npm run --silent replay -- RUN: works a kept run out again. Ends with 0 for the same plan and 1 for any other. */
await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [typed = ''] = positionals;
  if (positionals.length !== 1 || !/^\d{1,9}$/.test(typed)) {
    throw new Wrong('Say which run, by its number: npm run --silent replay -- 12');
  }
  const office = openOwnOffice();
  try {
    const kept = office.store.runs.findByNumber(Number(typed));
    if (kept === undefined) throw new Wrong(`There is no run ${typed}.`);
    const replay = await replayRun(office, kept);
    if (replay === undefined) throw new Wrong(`Run ${typed} gave no plan.`);
    if (replay.kind === 'not-solved') {
      print(`Run ${typed}: not worked out (${replay.why}).`);
      return 1;
    }
    print(`Run ${typed}: ${replay.kind === 'same' ? 'the same plan' : 'a different plan'}`);
    for (const [name, { solver, totals, status }] of [
      ['then', replay.kept],
      ['now', replay.again],
    ] as const) {
      print(`  ${name}: ${totals.join(' ')} (${status}, ${solver.name} ${solver.version})`);
    }
    for (const { youth, from, to } of replay.moves) {
      print(`  ${youth}: ${placeText(from)} -> ${placeText(to)}`);
    }
    return replay.kind === 'same' ? 0 : 1;
  } finally {
    office.store.close();
  }
});

// Declared with `function`, because the command above runs before this line is reached.
function placeText(at: Placement | undefined): string {
  return at === undefined ? 'no place' : `${at.group} ${at.vacancy} ${at.startsOn}`;
}
