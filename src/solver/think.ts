import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkPlan } from '../matching/check-plan.ts';
import type { Plan } from '../matching/plan.ts';
import { readSaid, type Said } from '../matching/said.ts';
import type { Table } from '../matching/table.ts';
import type { Think, ThinkOptions, Thought } from '../matching/think.ts';

/** Memory is fenced too: a table that asks for more ends its own process, not the office. */
const memoryFence = ['--max-old-space-size=1024', '--wasm-max-mem-pages=16384'];

/** A matching in a process of its own, which is ended when its time is up. */
export const think: Think = (table, asked) =>
  thinkIn(fileURLToPath(new URL('./child.ts', import.meta.url)), table, asked);

/** The same with another child, so that a test can bring one that hangs, crashes or lies. */
export async function thinkIn(path: string, table: Table, asked: ThinkOptions): Promise<Thought> {
  if (asked.signal?.aborted === true) return { ok: false, why: 'stopped' };
  const { promise, resolve } = Promise.withResolvers<Thought>();
  const child = fork(path, [], {
    execPath: process.execPath,
    execArgv: memoryFence,
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let best: Plan | undefined;

  const heard = (said: Said | undefined) => {
    const plan = planIn(said);
    if (said === undefined || (plan !== undefined && checkPlan(table, plan).length > 0)) {
      resolve({ ok: false, why: 'crashed' });
    } else if (said.said === 'matched') {
      resolve(said.matched);
    } else {
      best = plan ?? best;
      asked.onProgress?.(said.progress);
    }
  };
  const outOfTime = () =>
    resolve(best === undefined ? { ok: false, why: 'out-of-time' } : { ok: true, plan: best });
  const stopped = () => resolve({ ok: false, why: 'stopped' });
  const crashed = () => resolve({ ok: false, why: 'crashed' });

  const watchdog = setTimeout(outOfTime, asked.seconds * 1000);
  asked.signal?.addEventListener('abort', stopped, { once: true });
  child.on('message', (message) => heard(readSaid(message)));
  child.on('error', crashed);
  child.on('exit', crashed);
  const { solver, seconds, withPrices = false } = asked;
  child.send({ table, solver, seconds, withPrices });

  try {
    return await promise;
  } finally {
    clearTimeout(watchdog);
    asked.signal?.removeEventListener('abort', stopped);
    child.kill('SIGKILL');
  }
}

function planIn(said: Said | undefined): Plan | undefined {
  if (said?.said === 'progress') {
    return said.progress.step === 'plan' ? said.progress.plan : undefined;
  }
  return said?.matched.ok === true ? said.matched.plan : undefined;
}
