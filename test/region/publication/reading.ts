import { type Monitor, monitorOf } from '../../../src/region/monitor/monitor.ts';
import type { Counted, Told } from '../../../src/region/publication/counted.ts';
import { publish } from '../../../src/region/publication/publish.ts';
import { type Book, type Rule, foundOut } from './attacker.ts';
import { bookOf, booksTogether } from './book.ts';
import { type Region, randomRegion, reasons } from './random-rows.ts';

/** Whoever reads a publication, or two of them, with what they know already. */

export const regions = 150;
/** How somebody publishes, and by which rule they hide. */
export interface Publisher {
  readonly tell: (counted: Counted) => Told;
  readonly rule: Rule;
}

export const ours: Publisher = { tell: publish, rule: { fewest: 6, mindsOwn: true } };

export const monitorIn = ({ rows, readers }: Region): Monitor => monitorOf(rows, reasons, readers);

export const treesOf = (monitor: Monitor): readonly Counted[] => [
  monitor.waiting,
  ...monitor.byMonth,
  monitor.given,
  monitor.begun,
  monitor.ended,
  monitor.declined,
];

/** All that was published, in the hands of anybody or of somebody who knows a part; who knows all of it learns nothing. */
export const read = (
  monitor: Monitor,
  { tell, rule }: Publisher,
  name = '',
  reader?: number,
): Book =>
  booksTogether(
    ...treesOf(monitor)
      .filter(({ own, count }) => reader === undefined || (own?.[reader] ?? 0) < count)
      .map((tree) => bookOf(tree, tell(tree), { name: name + tree.name, rule, reader })),
  );

export const everyReader = ({ readers }: Region): (number | undefined)[] => [
  undefined,
  ...readers.map((_, at) => at),
];

export const attacked = (region: Region, publisher: Publisher): readonly string[] => {
  const monitor = monitorIn(region);
  return everyReader(region).flatMap((reader) => foundOut(read(monitor, publisher, '', reader)));
};

/** The same region, and one youth more who waits. */
export function withOneMore({ rows, readers }: Region, seed: number): Region {
  const more = randomRegion(seed + 10_000).rows.waits.slice(0, 1);
  return { readers, rows: { ...rows, waits: [...rows.waits, ...more] } };
}

/** Two publications, by somebody who knows that one youth came between them and where nobody left. */
export function beforeAndAfter(region: Region, seed: number, publisher: Publisher): Book {
  const [before, after] = [region, withOneMore(region, seed)].map(monitorIn);
  if (before === undefined || after === undefined) throw new Error('no region');
  const [first, second] = [read(before, publisher, 'a:'), read(after, publisher, 'b:')];
  const there = new Set(second.cells.map(({ id }) => id));
  const steps = first.cells
    .map(({ id }) => ({ before: id, after: id.replace('a:', 'b:'), most: 1 }))
    .filter((step) => there.has(step.after));
  return booksTogether(first, second, { cells: [], sums: [], steps, rule: publisher.rule });
}

export const seeds = Array.from({ length: regions }, (_, seed) => seed);
