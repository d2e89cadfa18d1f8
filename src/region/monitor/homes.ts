import type { Counted } from '../publication/counted.ts';
import { sizeBand, sizeBands } from './bands.ts';
import { countBy } from './count-by.ts';
import type { HomeRow, MonitorRows } from './rows.ts';

/** The homes: how large they are, how many live there, and whether they meet the definition of small scale. */
export const homesOf = ({ homes }: MonitorRows): Counted =>
  countBy<HomeRow>('homes', homes, [
    { name: 'size', names: sizeBands, of: ({ size }) => sizeBand(size) },
    { name: 'residents', names: sizeBands, of: ({ residents }) => sizeBand(residents) },
    {
      name: 'definition',
      names: ['meets', 'does-not'],
      of: ({ unmet }) => (unmet.length === 0 ? 'meets' : 'does-not'),
    },
  ]);

/** How many homes do not meet each clause; a home may be at several. */
export function clausesUnmet({ homes }: MonitorRows): readonly { name: string; homes: number }[] {
  const clauses = homes.flatMap(({ unmet }) => unmet);
  return [...Map.groupBy(clauses, (name) => name)]
    .map(([name, of]) => ({ name, homes: of.length }))
    .sort((a, b) => b.homes - a.homes || (a.name < b.name ? -1 : 1));
}

export interface Empty {
  readonly places: number;
  readonly days: number;
  /** Days that a place stood empty, on average. */
  readonly perPlace: number | undefined;
}

export function emptyDays({ places }: MonitorRows): Empty {
  const all = places.reduce((sum, one) => sum + one.places, 0);
  const days = places.reduce((sum, one) => sum + one.daysEmpty, 0);
  return { places: all, days, perPlace: all === 0 ? undefined : days / all };
}
