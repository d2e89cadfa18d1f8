import { flushCompileCache } from 'node:module';
import { match, type Progress } from '../matching/match.ts';
import type { SolverName } from '../matching/plan.ts';
import type { Said } from '../matching/said.ts';
import type { Table } from '../matching/table.ts';
import { breathing } from './breathing.ts';
import { closingSeconds } from './closing.ts';
import { solvers } from './solvers.ts';

/**
 * The process that think.ts starts: it gets a table, says what it finds, waits for another, and ends with its parent.
 * Told that it is enough, it makes the best of what it has and says that.
 */
interface Asked {
  readonly table: Table;
  readonly solver: 'auto' | SolverName;
  readonly seconds: number;
  readonly withPrices: boolean;
}
type Told = Asked | 'enough';

// It stops a little early, so that its last words arrive before the watchdog does.
const share = 0.9;

const say = (said: Said) => process.send?.(said);

const able = breathing(solvers);
let finishSoon: () => void = () => undefined;

async function answer({ table, solver, seconds, withPrices }: Asked): Promise<void> {
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  let allowed = seconds * share;
  finishSoon = () => (allowed = Math.min(allowed, elapsed() / 1000 + closingSeconds));
  const matched = await match(
    table,
    {
      solver,
      withPrices,
      get seconds() {
        return allowed;
      },
      elapsed,
      onProgress: nowAndThen(elapsed),
    },
    able,
  );
  say({ said: 'matched', matched });
}

const quietMilliseconds = 200;

/** Plans are always said; how far it is, a few times a second: telling must not slow the thinking. */
function nowAndThen(elapsed: () => number): (progress: Progress) => void {
  let last = -quietMilliseconds;
  return (progress) => {
    const isRound = progress.step === 'plans' || progress.step === 'tier';
    if (isRound && progress.round > 1 && elapsed() - last < quietMilliseconds) return;
    if (isRound) last = elapsed();
    say({ said: 'progress', progress });
  };
}

// Whoever talks over this channel is think.ts, which read the table before it sent it, and asks one at a time.
process.on('message', (told) => {
  if ((told as Told) === 'enough') finishSoon();
  else void answer(told as Asked);
});
process.on('disconnect', () => process.exit());
// It is ended without a word, so what it read for the next one's sake is kept now.
flushCompileCache();
