import { expect, test } from 'vitest';
import { explained } from '../../scripts/pages/explained.ts';
import { lookAtAll } from '../../scripts/pages/look-at-all.ts';

/** Pages for everybody: nothing that a screen reader trips over, and nothing cut off on a small phone. */

test('every page of every role, found by walking the router', async () => {
  const { pages, routes, violations, unexplained } = await lookAtAll({ quickly: true });
  expect({ violations, unexplained }).toEqual({ violations: [], unexplained: [] });
  // Each route is somewhere among them, but for files and what only leads on.
  expect(pages).toBeGreaterThan(routes * 0.7);
});

test('whatever is explained away has a reason', () => {
  for (const { because } of explained) expect(because.length).toBeGreaterThan(40);
});
