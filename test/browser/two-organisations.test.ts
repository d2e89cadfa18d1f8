import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marks } from '../security/marks.ts';
import { type Site, openSite } from '../security/site.ts';
import { type TwoOrganisations, openTwoOrganisations } from '../security/two-organisations.ts';
import { openChromium } from './chromium.ts';

/** Everybody at a browser, past a canary in every field; and the browser itself keeps to our policy. */

let browser: Browser;
let site: Site;
let world: TwoOrganisations;

beforeAll(async () => {
  world = await openTwoOrganisations();
  [browser, site] = await Promise.all([openChromium(), openSite(world.office)]);
});
afterAll(async () => {
  await browser.close();
});

const walks = {
  nora: ['/coordinator', '/coordinator/youths', '/coordinator/proposals', '/coordinator/runs', '/coordinator/journal'],
  zeno: ['/coordinator', '/coordinator/youths', '/coordinator/pool', '/coordinator/runs', '/coordinator/journal'],
  asked: ['/provider', '/provider/proposals', '/provider/groups', '/provider/placements'],
  told: ['/provider', '/provider/proposals'],
  declined: ['/provider', '/provider/proposals'],
  mother: ['/family', '/family/wishes', '/family/data', '/family/views'],
  father: ['/family', '/family/wishes', '/family/data'],
  bea: ['/administrator', '/administrator/organisations', '/administrator/mails'],
  toos: ['/privacy-officer', '/privacy-officer/views', '/privacy-officer/knocks'],
} as const; // prettier-ignore

type Walker = keyof typeof walks;

/** What somebody reads, and what the page holds without showing it. */
const heldBy = async (page: Page): Promise<string> =>
  `${await page.locator('body').innerText()} ${await page.content()}`;

async function walk(name: Walker, lang: 'nl' | 'en') {
  const context = await browser.newContext({ baseURL: site.address });
  const [cookie = '', token = ''] = (site.as(world.people[name])['Cookie'] ?? '').split('=');
  await context.addCookies(
    [
      { name: cookie, value: token },
      { name: 'language', value: lang },
    ].map((one) => ({ ...one, url: site.address })),
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const strays: string[] = [];
  const look = async (path: string): Promise<void> => {
    const answer = await page.goto(path);
    if (answer?.status() !== 200) strays.push(`${name} gets ${answer?.status() ?? 0} on ${path}`);
    const held = await heldBy(page);
    for (const { word, field, seenBy } of marks)
      if (!seenBy.includes(name) && held.includes(word))
        strays.push(`${name} sees ${field} on ${path}`);
  };
  for (const path of walks[name]) await look(path);
  // And into the first thing of each list.
  for (const path of walks[name].slice(1)) {
    await page.goto(path);
    const first = page.locator(`main a[href^="${path}/"]`).first();
    if ((await first.count()) > 0) await look((await first.getAttribute('href')) ?? path);
  }
  const language = await page.locator('html').getAttribute('lang');
  await context.close();
  return { strays, complaints, language };
}

describe.each(['nl', 'en'] as const)('two organisations, in %s', (lang) => {
  test.each(Object.keys(walks) as Walker[])('%s sees what is theirs, and no more', async (name) => {
    expect(await walk(name, lang)).toEqual({ strays: [], complaints: [], language: lang });
  });
});

test('no script can write into a page, and our own still runs', async () => {
  const page = await (await browser.newContext({ baseURL: site.address })).newPage();
  await page.goto('/invitation#a-secret-of-a-letter');
  const written = await page.evaluate(`(() => {
    try { document.body.innerHTML = '<b>written</b>'; return 'written'; } catch (error) { return error.name; }
  })()`);

  expect(written).toBe('TypeError');
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.locator('[data-fragment-field]').inputValue()).toBe('a-secret-of-a-letter');
});
