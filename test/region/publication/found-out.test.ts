import { describe, expect, test } from 'vitest';
import type { Counted, Told } from '../../../src/region/publication/counted.ts';
import { publish } from '../../../src/region/publication/publish.ts';
import { published } from '../../../src/region/publication/published.ts';
import { foundOut } from './attacker.ts';
import { randomRegion } from './random-rows.ts';
import { type Publisher, attacked, beforeAndAfter, monitorIn, read, seeds } from './reading.ts';

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
