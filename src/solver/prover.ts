import { flushCompileCache } from 'node:module';
import type { Plan } from '../matching/plan.ts';
import type { Certificate } from '../matching/pricing/certificate.ts';
import { proveAgain } from '../matching/prove-again.ts';
import type { SaidProof } from '../matching/said.ts';
import type { Table } from '../matching/table.ts';
import { solvers } from './solvers.ts';

/** The process that works out again what child.ts claims to have proven, and does not know what that was. */
interface Asked {
  readonly table: Table;
  readonly plan: Plan;
  readonly prices?: Certificate;
  readonly seconds: number;
}

// As in child.ts: what it could not finish is said in time.
const share = 0.9;

const say = (said: SaidProof) => process.send?.(said);

async function answer({ table, plan, prices, seconds }: Asked): Promise<void> {
  const ends = performance.now() + seconds * share * 1000;
  const proof = await proveAgain(table, plan, prices, solvers, {
    secondsLeft: () => Math.max(0, (ends - performance.now()) / 1000),
    onTier: (bounds) => say({ bounds, isBeaten: false, isWhole: false }),
  });
  say({ ...proof, isWhole: true });
}

process.on('message', (asked) => void answer(asked as Asked));
process.on('disconnect', () => process.exit());
// It is ended without a word, so what it read for the next one's sake is kept now.
flushCompileCache();
