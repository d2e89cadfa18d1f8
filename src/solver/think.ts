import { fileURLToPath } from 'node:url';
import { tiers } from '../matching/candidate.ts';
import { checkPlan } from '../matching/check-plan.ts';
import { emptyPlan } from '../matching/empty-plan.ts';
import type { Matched } from '../matching/match.ts';
import { comparePlans } from '../matching/packing.ts';
import { isProven, type Plan, type Totals } from '../matching/plan.ts';
import { readProof, readSaid, type Said, type SaidProof } from '../matching/said.ts';
import type { Table } from '../matching/table.ts';
import type { Think, Thought } from '../matching/think.ts';
import { patienceSeconds, provingSeconds } from './closing.ts';
import { type Errand, type Processes, processes } from './processes.ts';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * A matching in a process of its own, which is ended when its time is up. It is not believed: the rules are checked
 * here, and a second process works out again what the first claims to have proven.
 */
export const think: Think = thinkIn(pathOf('./child.ts'));

/** The same with another child, so that a test can bring one that hangs, crashes, lies or boasts. */
export function thinkIn(path: string, patience = patienceSeconds): Think {
  const thinkers = processes(path);
  const provers = processes(pathOf('./prover.ts'));
  return async (table, { solver, seconds, withPrices = false, signal, enough, onProgress }) => {
    const ends = performance.now() + seconds * 1000;
    let best: Plan | undefined;
    const heard = (raw: unknown): ReturnType<Errand<Matched>['heard']> => {
      const said = readSaid(raw);
      const plan = planIn(said);
      const isJunk = plan !== undefined && checkPlan(table, plan).length > 0;
      if (said === undefined || isJunk) return 'junk';
      // Who ran out of time or memory is not asked again: what is left of it may be worse.
      if (said.said === 'matched')
        return { answer: said.matched, keep: plan?.status !== 'feasible' };
      best = better(plan, best);
      onProgress?.(said.progress);
      return undefined;
    };
    if (signal?.aborted !== true) provers.prepare();
    const message = { table, solver, seconds, withPrices };
    const brought = await thinkers.ask({
      ...{ message, seconds, signal, heard },
      enough: { signal: enough, seconds: patience, word: 'enough' },
    });
    const prove = (thought: Thought & { readonly ok: true }) =>
      proven(provers, table, thought, {
        seconds: Math.max(0, (ends - performance.now()) / 1000),
        signal,
        enough: { signal: enough, seconds: provingSeconds },
      });
    if (brought.ok) return brought.answer.ok ? prove(brought.answer) : brought.answer;
    if (brought.why !== 'out-of-time') return brought;
    const isEnough = enough?.aborted === true;
    if (best === undefined) return isEnough ? { ok: false, why: 'stopped' } : brought;
    return isEnough
      ? prove({ ok: true, plan: best })
      : { ok: true, plan: bounded(best, emptyPlan(table, best.solver).bounds) };
  };
}

const better = (one: Plan | undefined, other: Plan | undefined): Plan | undefined =>
  one === undefined || (other !== undefined && comparePlans(one, other) < 0) ? other : one;

function planIn(said: Said | undefined): Plan | undefined {
  if (said?.said === 'progress') {
    return said.progress.step === 'plan' ? said.progress.plan : undefined;
  }
  return said?.matched.ok === true ? said.matched.plan : undefined;
}

/** A plan that turns out not to be the best it is said to be does not come from a sound matching: it is refused. */
async function proven(
  provers: Processes,
  table: Table,
  thought: Thought & { readonly ok: true },
  { seconds, signal, enough }: Pick<Errand<SaidProof>, 'seconds' | 'signal' | 'enough'>,
): Promise<Thought> {
  const { plan, prices } = thought;
  let proof: SaidProof = {
    bounds: emptyPlan(table, plan.solver).bounds,
    isBeaten: false,
    isWhole: false,
  };
  const heard = (raw: unknown): ReturnType<Errand<SaidProof>['heard']> => {
    const said = readProof(raw);
    proof = said ?? proof;
    if (said === undefined) return 'junk';
    return said.isWhole ? { answer: said, keep: true } : undefined;
  };
  const message = { table, plan, prices, seconds };
  const brought = await provers.ask({ message, seconds, signal, enough, heard });
  if (!brought.ok && brought.why === 'stopped') return brought;
  if (proof.isBeaten && plan.status === 'optimal') return { ok: false, why: 'crashed' };
  // What could not be proven twice is not claimed.
  const { atLeast = 0 } = proof;
  const holds =
    tiers.every((tier) => proof.bounds[tier] <= plan.bounds[tier]) &&
    atLeast >= (plan.farthest?.atLeast ?? 0);
  return holds ? thought : { ...thought, plan: bounded(plan, proof.bounds, atLeast) };
}

function bounded({ status: _, ...plan }: Plan, bounds: Totals, atLeast = 0): Plan {
  const less = {
    ...plan,
    bounds,
    ...(plan.farthest !== undefined && { farthest: { ...plan.farthest, atLeast } }),
  };
  return { status: isProven(less) ? 'optimal' : 'feasible', ...less };
}
