import { flushCompileCache } from 'node:module';
import { match } from '../matching/match.ts';
import type { SolverName } from '../matching/plan.ts';
import type { Said } from '../matching/said.ts';
import type { Table } from '../matching/table.ts';
import { solvers } from './solvers.ts';

/** The process that think.ts starts: it gets a table, says what it finds, waits for another, and ends with its parent. */
interface Asked {
  readonly table: Table;
  readonly solver: 'auto' | SolverName;
  readonly seconds: number;
  readonly withPrices: boolean;
}

// It stops a little early, so that its last words arrive before the watchdog does.
const share = 0.9;

const say = (said: Said) => process.send?.(said);

async function answer({ table, solver, seconds, withPrices }: Asked): Promise<void> {
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  const matched = await match(
    table,
    {
      solver,
      withPrices,
      seconds: seconds * share,
      elapsed,
      onProgress: (progress) => say({ said: 'progress', progress }),
    },
    solvers,
  );
  say({ said: 'matched', matched });
}

// Whoever talks over this channel is think.ts, which read the table before it sent it, and asks one at a time.
process.on('message', (asked) => void answer(asked as Asked));
process.on('disconnect', () => process.exit());
// It is ended without a word, so what it read for the next one's sake is kept now.
flushCompileCache();
