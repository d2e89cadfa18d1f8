import { closeLostRuns, runMatching } from '../../../actions/run-matching.ts';
import { stopRun } from '../../../actions/stop-run.ts';
import type { AccountOf } from '../../../domain/account.ts';
import type { Id } from '../../../domain/ids.ts';
import { type Outcome, done } from '../../../domain/outcome.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Course, begun, further } from './course.ts';

/** The runs this program is working on now. */
export function runsUnderWay(deps: PageDeps) {
  const runs = new Map<Id, { course: Course; readonly enough: AbortController }>();

  return {
    /** A new run; or the one that is going on, which whoever asks follows from now on. */
    begin(who: AccountOf<'coordinator'>): Outcome<{ readonly id: Id; readonly isNew: boolean }> {
      const run = { course: begun, enough: new AbortController() };
      const outcome = runMatching(deps, who, {
        enough: run.enough.signal,
        onProgress: (progress) => (run.course = further(run.course, progress)),
      });
      if (!outcome.ok) {
        const [going] = deps.store.runs.listUnfinished();
        return going === undefined ? outcome : done({ id: going.id, isNew: false });
      }
      const { id, finished } = outcome.value;
      runs.set(id, run);
      void finished.catch(noted).finally(() => runs.delete(id));
      return done({ id, isNew: true });
    },
    courseOf: (id: Id): Course => runs.get(id)?.course ?? begun,
    /**
     * Ends with the best plan there is by now. A run that nobody works on any more is lost: left open, it would keep
     * every later one waiting.
     */
    end(who: AccountOf<'coordinator'>, id: Id): void {
      const run = runs.get(id);
      if (run === undefined) {
        if (deps.store.runs.find(id)?.finishedAt === null) closeLostRuns(deps);
        return;
      }
      if (!stopRun(deps, who, id).ok) return;
      run.course = { ...run.course, isClosing: true };
      run.enough.abort();
    },
  };
}

/** Nobody waits for this promise, so nobody else would hear of it. The run itself is kept as failed. */
const noted = (error: unknown): void =>
  console.error(
    JSON.stringify({
      level: 'error',
      at: 'run',
      stack: error instanceof Error ? error.stack : 'not an error',
    }),
  );
