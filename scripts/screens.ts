import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium } from '../test/browser/chromium.ts';
import { allPages } from './pages/all-pages.ts';
import { openLens } from './pages/browse.ts';
import { outside } from './pages/fault-pages.ts';
import { type Visited, asking, inEnglish, isPage } from './pages/visit.ts';
import { openWorld } from './pages/world.ts';

/**
 * npm run screens [folder] [-- --only words]: a picture of every kind of page, to look at. In both languages, on a phone
 * and on a desk, in the dark, and as it comes from the printer.
 */

const words = process.argv.slice(2);
const at = words.indexOf('--only');
const only = new RegExp(at < 0 ? '' : (words[at + 1] ?? ''));
const [named] = words.filter((_, nth) => at < 0 || (nth !== at && nth !== at + 1));
const folder =
  named === undefined ? mkdtempSync(join(tmpdir(), 'passende-plek-screens-')) : resolve(named);

const looks = [
  { name: 'phone', width: 320, colorScheme: 'light' },
  { name: 'desk', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
] as const;

const world = await openWorld();
const browser = await openChromium();
let count = 0;
try {
  const { visited } = await allPages(world, 1);
  const pages = visited.filter((page) => isPage(page) && only.test(nameOf(page)));
  const ask = asking(world);
  const lens = await openLens(browser, world.demo.baseUrl);
  for (const page of pages) {
    await draw(lens, page);
    if (page.who.name !== outside) await draw(lens, await inEnglish(ask, page));
  }
} finally {
  await browser.close();
  await world.close();
}
console.log(`${count} pictures in ${folder}`);

async function draw(
  { page, lay }: Awaited<ReturnType<typeof openLens>>,
  visited: Visited,
): Promise<void> {
  const under = join(folder, visited.who.name.replaceAll(/\W+/g, '-'));
  mkdirSync(under, { recursive: true });
  const name = join(under, `${nameOf(visited)}-${visited.lang}`);
  for (const { name: look, width, colorScheme } of looks) {
    if (look === 'dark' && visited.lang === 'en') continue;
    await lay(visited, { width, colorScheme });
    await page.screenshot({ path: `${name}-${look}.png`, fullPage: true });
    count += 1;
  }
  await lay(visited, { width: 794, colorScheme: 'light' });
  await page.emulateMedia({ media: 'print' });
  if (visited.lang === 'nl') {
    await page.screenshot({ path: `${name}-print.png`, fullPage: true });
    count += 1;
  }
  writeFileSync(`${name}.pdf`, await page.pdf({ format: 'A4' }));
  count += 1;
}

/** The route in words a file may have. */
function nameOf({ route, path, status }: Visited): string {
  const asked = new URLSearchParams(path.split('?')[1]).keys().toArray().join('-');
  const words = `${route.replace('GET ', '')} ${asked}`.replaceAll(/[^\w]+/g, '-');
  return `${words.replaceAll(/^-+|-+$/g, '') || 'start'}-${status}`;
}
