import { describe, expect, test } from 'vitest';
import { publishedLines } from '../../../src/region/monitor/lines.ts';
import { publicationOf } from '../../../src/region/monitor/publication.ts';
import { foundOut, workOut } from './attacker.ts';
import { randomRegion } from './random-rows.ts';
import { attacked, beforeAndAfter, monitorIn, ours, read, seeds } from './reading.ts';

/** Subtracting everything that is published from everything else tells nobody a number from one to four. */

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
