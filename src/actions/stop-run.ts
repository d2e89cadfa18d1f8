import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type Deps, penOf } from './deps.ts';

/** A coordinator has enough of a run: the best plan there is by now is kept, and it is kept who said so. */
export function stopRun(
  deps: Pick<Deps, 'store' | 'now'>,
  who: AccountOf<'coordinator'>,
  runId: Id,
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const run = store.runs.find(runId);
    if (run?.finishedAt !== null) return notUnderWay;
    if (run.stoppedBy !== null) return done(runId);
    pen.runs.addStop(runId, penOf(deps, who));
    pen.journal.add(who, now(), { did: 'run-stopped', subject: `run-${run.number}` });
    return done(runId);
  });
}

const notUnderWay = refuse('not-under-way', {
  nl: 'Deze berekening is al klaar.',
  en: 'This run has finished already.',
});
