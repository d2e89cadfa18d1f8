import type { Counts, Mine } from './counts.ts';
import { type HomeNames, homesAgain } from './homes.ts';
import { overTime } from './over-time.ts';
import type { Rows } from './rows.ts';

type Names = HomeNames | 'speed' | 'declines' | 'ended-early';

export function providerAgain(rows: Rows, id: string): Record<Names, Counts> {
  const { speed, noes, endedEarly } = overTime(rows);
  const mine: Mine = (row) => rows.providerOf(row['group_id']) === id;
  return {
    ...homesAgain(rows, mine),
    speed: speed(mine, ['to-start']),
    declines: noes(mine, ['provider']),
    'ended-early': endedEarly(mine),
  };
}
