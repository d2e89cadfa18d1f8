import { print, run } from './command.ts';
import { childFaults, tryChild } from './faults/children.ts';
import { isFound, plantErrors } from './faults/planted.ts';
import { solverFaults } from './faults/solver-faults.ts';
import { knownTables } from './faults/tables.ts';
import { trySolvers } from './faults/try-solvers.ts';
import { tally, type Verdict } from './faults/verdict.ts';

/** npm run faults: solvers and processes that go wrong, and errors planted in a right plan. Ends with 1 if any slips. */

let slipped = 0;

function printLine(name: string, verdicts: readonly Verdict[]): void {
  const { wrong, refused, right, feasible } = tally(verdicts);
  slipped += wrong;
  print(
    [
      `  ${name.padEnd(34)}`,
      `wrong ${wrong}`,
      `refused ${refused}`,
      `right all the same ${right}`,
      `feasible ${feasible}`,
    ].join('  '),
  );
}

await run(async () => {
  const known = await knownTables();
  print(`A solver that … (${known.length} tables, each by three ways)`);
  for (const fault of solverFaults) printLine(fault.name, await trySolvers(known, fault));
  print(`A process that … (${known.length} tables)`);
  for (const fault of childFaults) printLine(fault.name, await tryChild(known, fault));

  const [{ table, plan }] = known;
  const planted = plantErrors(table, plan);
  const missed = planted.filter((one) => !isFound(one));
  slipped += missed.length;
  print(`Planted errors: ${planted.length - missed.length} of ${planted.length} found`);
  for (const { kind } of missed) print(`  not found: ${kind}`);
  print(slipped === 0 ? 'No wrong plan came out.' : `SLIPPED: ${slipped}`);
  return slipped === 0 ? 0 : 1;
});
