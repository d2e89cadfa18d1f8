import { closeLostRuns, runMatching } from '../../../actions/run-matching.ts';
import type { AccountOf } from '../../../domain/account.ts';
import type { Id } from '../../../domain/ids.ts';
import { type Outcome, done } from '../../../domain/outcome.ts';
import { logError } from '../../../log.ts';
import type { Progress } from '../../../matching/match.ts';
import type { PageDeps } from '../../page-deps.ts';

/** How far a run is: for the page that shows it, until it is kept. */
export interface Course {
  /** Ways in which groups could be filled, once they are counted. */
  readonly compositions: number | undefined;
  readonly tier: 0 | 1 | 2 | 3 | 4;
}

const begun: Course = { compositions: undefined, tier: 0 };

/** The runs this program is working on now. */
export function runsUnderWay(deps: PageDeps) {
  const runs = new Map<Id, { course: Course; readonly stop: AbortController }>();

  return {
    begin(who: AccountOf<'coordinator'>): Outcome<Id> {
      const run = { course: begun, stop: new AbortController() };
      const outcome = runMatching(deps, who, {
        signal: run.stop.signal,
        onProgress: (progress) => (run.course = further(run.course, progress)),
      });
      if (!outcome.ok) return outcome;
      const { id, finished } = outcome.value;
      runs.set(id, run);
      void finished.catch(noted).finally(() => runs.delete(id));
      return done(id);
    },
    courseOf: (id: Id): Course => runs.get(id)?.course ?? begun,
    /** A run that nobody works on any more is lost: left open, it would keep every later one waiting. */
    end(id: Id): void {
      const run = runs.get(id);
      if (run !== undefined) run.stop.abort();
      else if (deps.store.runs.find(id)?.finishedAt === null) closeLostRuns(deps);
    },
  };
}

function further(course: Course, progress: Progress): Course {
  if (progress.step === 'compositions') return { ...course, compositions: progress.count };
  return progress.step === 'tier' ? { ...course, tier: progress.tier } : course;
}

/** Nobody waits for this promise, so nobody else would hear of it. The run itself is kept as failed. */
const noted = (error: unknown): void => logError('run', error);
