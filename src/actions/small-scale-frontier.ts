import { dayOf } from '../domain/calendar-day.ts';
import type { Table } from '../matching/table.ts';
import type { Thought } from '../matching/think.ts';
import { frontier, type FrontierPoint } from '../region/frontier/frontier.ts';
import type { Deps } from './deps.ts';

/** As with one more home: what is not there in time is told as missing. */
const [secondsEach, secondsInAll] = [30, 600];

/** What small scale costs and brings, on a table that stands still. Nothing of the office moves. */
export async function smallScaleFrontier(
  { store, think, now }: Pick<Deps, 'store' | 'think' | 'now'>,
  table: Table,
  onPoint: (done: number, all: number) => void,
): Promise<readonly FrontierPoint[]> {
  const ends = now().getTime() + secondsInAll * 1000;
  const rates = new Map(
    store.dayRates.listInForce(dayOf(now())).map(({ groupCode, cents }) => [groupCode, cents]),
  );
  const solve = async (tried: Table, solver: 'auto' | 'highs'): Promise<Thought> => {
    const seconds = Math.min(secondsEach, (ends - now().getTime()) / 1000);
    return seconds <= 0 ? { ok: false, why: 'out-of-time' } : think(tried, { solver, seconds });
  };
  return frontier(
    table,
    rates,
    async (tried) => {
      const quick = await solve(tried, 'auto');
      if (!quick.ok || quick.plan.status === 'optimal') return quick;
      // Prices now and then leave a gap that listing everything closes.
      const listed = await solve(tried, 'highs');
      return listed.ok && listed.plan.status === 'optimal' ? listed : quick;
    },
    onPoint,
  );
}
