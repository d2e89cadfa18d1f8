import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { Language } from '../src/domain/text.ts';
import { openChromium } from '../test/browser/chromium.ts';
import { allPages } from './pages/all-pages.ts';
import { openLens } from './pages/browse.ts';
import { outside } from './pages/fault-pages.ts';
import { type Visited, asking, inEnglish, isPage } from './pages/visit.ts';
import { openWorld } from './pages/world.ts';

/**
 * npm run screens [folder] [-- --lang nl|en] [--width 320|1280] [--only words]: a picture of every kind of page, to look
 * at. In both languages, on a phone and on a desk, in the dark, and as it comes from the printer.
 */

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, width: { type: 'string' }, only: { type: 'string' } },
});
const [named] = positionals;
const folder =
  named === undefined ? mkdtempSync(join(tmpdir(), 'passende-plek-screens-')) : resolve(named);
const only = new RegExp(asked.only ?? '');
const wants = (lang: Language): boolean => (asked.lang ?? lang) === lang;

interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Colour and paper say nothing new in another language. */
  readonly inDutch?: true;
}
const looks: readonly Look[] = [
  { name: 'phone', width: 320, media: {} },
  { name: 'desk', width: 1280, media: {} },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark' }, inDutch: true },
  { name: 'print', width: 794, media: { media: 'print', colorScheme: 'light' }, inDutch: true },
];
const chosen = looks.filter(({ width }) => (asked.width ?? String(width)) === String(width));

const world = await openWorld();
const browser = await openChromium();
let count = 0;
try {
  const { visited } = await allPages(world, 1);
  const waiting = visited.filter((page) => isPage(page) && only.test(nameOf(page)));
  const ask = asking(world);
  // Two who divide the work: while one page is drawn the other is fetched.
  const drawOn = async (): Promise<void> => {
    const lens = await openLens(browser, world.demo.baseUrl);
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      if (wants(page.lang)) await draw(lens, page);
      if (wants('en') && page.who.name !== outside) await draw(lens, await inEnglish(ask, page));
      process.stderr.write(`\r${waiting.length} pages to go `);
    }
    await lens.close();
  };
  await Promise.all([drawOn(), drawOn()]);
} finally {
  await browser.close();
  await world.close();
}
console.log(`${count} pictures in ${folder}`);

/** Comes in once, and then only the screen changes. */
async function draw(
  { page, lay }: Awaited<ReturnType<typeof openLens>>,
  visited: Visited,
): Promise<void> {
  const under = join(folder, visited.who.name.replaceAll(/\W+/g, '-'));
  mkdirSync(under, { recursive: true });
  await lay(visited, { width: looks[0]?.width ?? 0, colorScheme: 'light' });
  for (const { name, width, media } of chosen.filter(
    (one) => visited.lang === 'nl' || !one.inDutch,
  )) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    const path = join(under, `${nameOf(visited)}-${visited.lang}-${name}.jpeg`);
    await page.screenshot({ path, fullPage: true, scale: 'css', quality: 80, type: 'jpeg' });
    count += 1;
  }
}

/** The route in words a file may have. */
function nameOf({ route, path, status }: Visited): string {
  const asked = new URLSearchParams(path.split('?')[1]).keys().toArray().join('-');
  const words = `${route.replace('GET ', '')} ${asked}`.replaceAll(/[^\w]+/g, '-');
  return `${words.replaceAll(/^-+|-+$/g, '') || 'start'}-${status}`;
}
