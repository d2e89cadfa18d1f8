import { describe, expect, test } from 'vitest';
import { publishedLines } from '../../../src/region/monitor/lines.ts';
import { type Monitor, monitorOf } from '../../../src/region/monitor/monitor.ts';
import { publicationOf } from '../../../src/region/monitor/publication.ts';
import type { Counted, Told } from '../../../src/region/publication/counted.ts';
import { published } from '../../../src/region/publication/published.ts';
import { publish } from '../../../src/region/publication/publish.ts';
import { type Book, type Rule, foundOut, workOut } from './attacker.ts';
import { bookOf, booksTogether } from './book.ts';
import { type Region, randomRegion, reasons } from './random-rows.ts';

/** Subtracting everything that is published from everything else tells nobody a number from one to four. */

const regions = 150;
/** How somebody publishes, and by which rule they hide. */
interface Publisher {
  readonly tell: (counted: Counted) => Told;
  readonly rule: Rule;
}

const ours: Publisher = { tell: publish, rule: { fewest: 6, mindsOwn: true } };

const monitorIn = ({ rows, readers }: Region): Monitor => monitorOf(rows, reasons, readers);

const treesOf = (monitor: Monitor): readonly Counted[] => [
  monitor.waiting,
  ...monitor.byMonth,
  monitor.given,
  monitor.begun,
  monitor.ended,
  monitor.declined,
];

/** All that was published, in the hands of anybody or of somebody who knows a part; who knows all of it learns nothing. */
const read = (monitor: Monitor, { tell, rule }: Publisher, name = '', reader?: number): Book =>
  booksTogether(
    ...treesOf(monitor)
      .filter(({ own, count }) => reader === undefined || (own?.[reader] ?? 0) < count)
      .map((tree) => bookOf(tree, tell(tree), { name: name + tree.name, rule, reader })),
  );

const everyReader = ({ readers }: Region): (number | undefined)[] => [
  undefined,
  ...readers.map((_, at) => at),
];

const attacked = (region: Region, publisher: Publisher): readonly string[] => {
  const monitor = monitorIn(region);
  return everyReader(region).flatMap((reader) => foundOut(read(monitor, publisher, '', reader)));
};

/** The same region, and one youth more who waits. */
function withOneMore({ rows, readers }: Region, seed: number): Region {
  const more = randomRegion(seed + 10_000).rows.waits.slice(0, 1);
  return { readers, rows: { ...rows, waits: [...rows.waits, ...more] } };
}

/** Two publications, by somebody who knows that one youth came between them and where nobody left. */
function beforeAndAfter(region: Region, seed: number, publisher: Publisher): Book {
  const [before, after] = [region, withOneMore(region, seed)].map(monitorIn);
  if (before === undefined || after === undefined) throw new Error('no region');
  const [first, second] = [read(before, publisher, 'a:'), read(after, publisher, 'b:')];
  const there = new Set(second.cells.map(({ id }) => id));
  const steps = first.cells
    .map(({ id }) => ({ before: id, after: id.replace('a:', 'b:'), most: 1 }))
    .filter((step) => there.has(step.after));
  return booksTogether(first, second, { cells: [], sums: [], steps, rule: publisher.rule });
}

const seeds = Array.from({ length: regions }, (_, seed) => seed);

describe('what is published', () => {
  test('gives nobody away: not to a stranger, an organisation or a provider', () => {
    expect(seeds.flatMap((seed) => attacked(randomRegion(seed), ours))).toEqual([]);
  });

  test('gives nobody away when it is published again with one youth more, or one fewer', () => {
    const found = seeds.flatMap((seed) => foundOut(beforeAndAfter(randomRegion(seed), seed, ours)));
    expect(found).toEqual([]);
  });

  test('does not tell that one youth came: the difference is always more than one thing', () => {
    for (const seed of seeds) {
      const book = beforeAndAfter(randomRegion(seed), seed, ours);
      const ranges = workOut({ ...book, steps: [] });
      for (const { before, after } of book.steps ?? []) {
        const [from, to] = [ranges.get(before), ranges.get(after)];
        if (from === undefined || to === undefined) throw new Error('no range');
        expect([to.least - from.most, to.most - from.least]).not.toEqual([1, 1]);
      }
    }
  });

  test('is the same on the page and in the file: a number hidden in one figure is in no other', () => {
    for (const seed of seeds) {
      const monitor = monitorIn(randomRegion(seed));
      const lines = publishedLines(publicationOf(monitor));
      const hidden = new Set(
        read(monitor, ours)
          .cells.filter(({ shown }) => shown === null)
          .map(({ id }) => id),
      );
      const roots = { unmet: 'waiting', declines: 'declined', 'ended-early': 'ended' } as const;
      for (const [figure, root] of Object.entries(roots)) {
        for (const { path, value, unit } of lines[figure as keyof typeof roots]) {
          const id = [root, ...path].join('/');
          if (unit === 'count' && value !== null) expect(hidden).not.toContain(id);
          if (unit === 'count') expect(value === null || value % 5 === 0).toBe(true);
        }
      }
      // A share is made of two numbers that are told anyhow.
      const near = lines['near-home'];
      const told = (part: string) => near.find(({ path }) => path.at(-1) === part)?.value ?? null;
      const share = told('share');
      if (share !== null) {
        const [part, far] = [told('near'), told('far')];
        if (part === null || far === null) throw new Error('a share of what is hidden');
        expect(Math.abs(share - (100 * part) / (part + far))).toBeLessThanOrEqual(2.5);
        expect(part + far).toBeGreaterThanOrEqual(20);
      }
    }
  });
});

describe('the same attack finds out a publisher that', () => {
  const onlyHidesSmall = (counted: Counted): Told => ({
    name: counted.name,
    count: published(counted.count),
    splits: (counted.splits ?? []).map(({ name, parts }) => ({
      name,
      parts: parts.map(onlyHidesSmall),
    })),
  });
  const naive: Publisher = { tell: onlyHidesSmall, rule: { fewest: 5, mindsOwn: false } };

  test('rounds, and hides only what is below five', () => {
    expect(
      seeds.flatMap((seed) => foundOut(read(monitorIn(randomRegion(seed)), naive))),
    ).not.toEqual([]);
  });

  test('tells five, which is one step from four', () => {
    const found = seeds.flatMap((seed) =>
      foundOut(beforeAndAfter(randomRegion(seed), seed, naive)),
    );
    expect(found).not.toEqual([]);
  });

  test('forgets what an organisation knows', () => {
    const forgetful = (counted: Counted): Counted => ({
      ...counted,
      own: [],
      splits: (counted.splits ?? []).map((split) => ({
        ...split,
        parts: split.parts.map(forgetful),
      })),
    });
    const found = seeds.flatMap((seed) =>
      attacked(randomRegion(seed), {
        tell: (counted) => publish(forgetful(counted)),
        rule: { fewest: 6, mindsOwn: false },
      }),
    );
    expect(found).not.toEqual([]);
  });
});
