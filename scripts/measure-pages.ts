import { openChromium } from '../test/browser/chromium.ts';
import { getRoutes } from './pages/get-routes.ts';
import { allPages } from './pages/all-pages.ts';
import { oneOfEach } from './pages/look-at-all.ts';
import { firstBytes } from './pages/first-byte.ts';
import { type Weight, weigh } from './pages/weight.ts';
import { isPage } from './pages/visit.ts';
import { openWorld } from './pages/world.ts';

/**
 * npm run measure:pages: how long until the first byte of each page, with the invented region and the server in a
 * process of its own; and how much comes over the line to somebody who was never here before.
 */

const mostBytes = 200_000;
const times = 15;

const world = await openWorld();
try {
  const { visited } = await allPages(world, 1);
  const answered = oneOfEach(
    visited.filter(({ status, form }) => status === 200 && form === undefined),
  );
  const waits = await firstBytes(world, answered, times);
  console.log('Median time to the first byte, slowest first');
  for (const { page, median, slowest } of waits.toSorted((a, b) => b.median - a.median))
    console.log(
      `${median.toFixed(1).padStart(8)} ms  ${slowest.toFixed(0).padStart(5)} at worst  ${page.route.replace('GET ', '')}`,
    );

  const browser = await openChromium();
  // The way out goes on to the weather by itself, and what that weighs is not ours.
  const ours = answered.filter((page) => isPage(page) && !page.headers.has('refresh'));
  const weights = await weigh(browser, world, ours);
  await browser.close();
  const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes);
  console.log('\nTransferred with an empty cache, heaviest first');
  for (const { page, bytes, requests } of heaviest.slice(0, 20))
    console.log(
      `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${requests} requests  ${page.route.replace('GET ', '')}`,
    );
  conclude(waits.length, heaviest);
} finally {
  await world.close();
}

function conclude(measured: number, heaviest: readonly Weight[]): void {
  const [first] = heaviest;
  const changing = [...new Set(heaviest.flatMap(({ changeable }) => changeable))];
  const bytes = first?.bytes ?? 0;
  console.log(`\n${measured} of ${getRoutes().length} routes were measured, ${times} times each.`);
  console.log(
    `The heaviest page is ${(bytes / 1000).toFixed(1)} kB; at most ${mostBytes / 1000} is meant.`,
  );
  console.log(
    changing.length === 0
      ? 'Every style sheet, script and font may be kept for good: immutable.'
      : `Not immutable: ${changing.join(', ')}`,
  );
  process.exitCode = bytes <= mostBytes && changing.length === 0 ? 0 : 1;
}
