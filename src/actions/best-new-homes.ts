import type { Table } from '../matching/table.ts';
import type { NewHomeAsked } from '../region/new-home/asked.ts';
import { type BestHomes, bestHomes, type Looking } from '../region/new-home/best-homes.ts';
import type { Municipality } from '../region/new-home/grid.ts';
import type { Deps } from './deps.ts';

/** So long may one home take, and so long all of them; what is found by then is told, and that it is not all. */
const [secondsEach, secondsInAll] = [30, 600];

/** Where one more home would help most, on a table that stands still. Nothing of the office moves. */
export async function bestNewHomes(
  { think, now }: Pick<Deps, 'think' | 'now'>,
  table: Table,
  grid: readonly Municipality[],
  asked: NewHomeAsked,
  onLooking: (looking: Looking) => void,
): Promise<BestHomes | undefined> {
  const ends = now().getTime() + secondsInAll * 1000;
  return bestHomes(
    table,
    grid,
    asked,
    async (tried, how) => {
      const seconds = Math.min(secondsEach, (ends - now().getTime()) / 1000);
      if (seconds <= 0) return { ok: false };
      return how === 'by-prices'
        ? think(tried, { solver: 'auto', seconds, withPrices: true })
        : think(tried, { solver: 'highs', seconds });
    },
    { onLooking, breathe },
  );
}

/** Pages that others asked for go first. */
const breathe = (): Promise<void> => new Promise((go) => setImmediate(go));
