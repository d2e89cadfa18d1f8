import { readRun } from '../../../actions/table/read-run.ts';
import type { Id } from '../../../domain/ids.ts';
import { type RunSaid, passedOver } from '../../../region/fairness/passed-over.ts';
import type { Run } from '../../../store/runs.ts';
import type { PageDeps } from '../../page-deps.ts';
import { untilErased } from '../../until-erased.ts';

/** Half a year of weekly meetings. */
export const mostRuns = 26;
const mostRemembered = 200;
// A region's half year is far below this; of a whole country only the last runs are read again.
const mostPairs = 2_000_000;

/** A run and those before it, as far as they are read: who waited, and who was passed over. */
export function historyOf(deps: PageDeps): (run: Run) => readonly RunSaid[] {
  const { store } = deps;
  // A run and its table stay as they are, so what follows from them does too.
  const memory = untilErased<Id, { readonly said: RunSaid; readonly pairs: number }>(deps);

  const saidOf = (run: Run) => {
    const known = memory();
    const found = known.get(run.id) ?? saidIn(run);
    known.delete(run.id);
    if (found !== undefined) known.set(run.id, found);
    const oldest = known.size > mostRemembered ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return found;
  };

  return (run) => {
    const said: RunSaid[] = [];
    let pairs = 0;
    for (
      let one: Run | undefined = run;
      one !== undefined;
      one = store.runs.findBefore(one.number)
    ) {
      const found = saidOf(one);
      if (found !== undefined) said.push(found.said);
      pairs += found?.pairs ?? 0;
      if (said.length >= mostRuns || pairs >= mostPairs) break;
    }
    return said;
  };
}

/** Nothing of a run without a plan. */
function saidIn(run: Run) {
  const { table, plan } = readRun(run);
  if (plan === undefined) return undefined;
  const accepted = new Set(table.pinned.map(([youth]) => youth));
  const waiting = new Set(
    table.youths.map(({ code }) => code).filter((code) => !accepted.has(code)),
  );
  return {
    said: { waiting, passed: passedOver(table, plan) },
    pairs: table.youths.length * table.groups.length,
  };
}
