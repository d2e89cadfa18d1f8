import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { type Person, invitationOf, signIn, sitDown } from './person.ts';

/** Pages for everybody: nothing that a screen reader trips over, and nothing cut off on a small phone. */

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const smallPhone = { width: 320, height: 640 };

test('the public pages', async () => {
  const visitor = await sitDown(browser, demo, 'nl');
  for (const path of [
    '/sign-in',
    '/reset',
    '/activation',
    '/new-password',
    '/invitation',
    '/rules',
    '/about',
    '/nowhere',
  ]) {
    await look(visitor, path);
  }
});

test('the coordinator’s pages', async () => {
  const coordinator = await sitDown(browser, demo, 'nl');
  await signIn(coordinator, demo, 'coco@voorbeeld.test');
  const rooms = [
    'youths',
    'groups',
    'vacancies',
    'runs',
    'proposals',
    'placements',
    'imports',
    'policy',
    'policy/proposals/new',
    'journal',
  ];
  await look(coordinator, '/coordinator');
  for (const own of ['', '/password', '/factor']) await look(coordinator, `/account${own}`);
  for (const room of rooms) await look(coordinator, `/coordinator/${room}`);
  for (const room of ['youths', 'groups', 'vacancies', 'runs', 'proposals']) {
    await look(coordinator, await firstIn(coordinator, `/coordinator/${room}`));
  }
});

test('the provider’s pages', async () => {
  const provider = await sitDown(browser, demo, 'nl');
  await signIn(provider, demo, 'p-02@voorbeeld.test');
  await look(provider, '/provider');
  for (const room of ['groups', 'vacancies', 'vacancies/new', 'proposals', 'placements']) {
    await look(provider, `/provider/${room}`);
  }
  for (const room of ['groups', 'proposals']) {
    await look(provider, await firstIn(provider, `/provider/${room}`));
  }
});

test('the family’s pages', async () => {
  const lotte = await sitDown(browser, demo, 'nl');
  const { link, code } = invitationOf(demo, 'Loze Lotte');
  for (const page of ['', '/link']) await look(lotte, `/invitation${page}`);
  await lotte.goTo(link);
  await lotte.page.getByLabel(lotte.t.invitation.code).fill(code);
  await lotte.press(lotte.t.invitation.submit);
  await lotte.page.waitForURL('**/family/wishes');
  await look(lotte, '/family/wishes');
  await lotte.press(lotte.t.family.informal.wishes.skip);
  for (const page of ['data', 'views']) await look(lotte, `/family/${page}`);
  await look(lotte, '/family');
  await look(lotte, await firstIn(lotte, '/family', '/family/proposals'));
});

/** The page, by a screen reader's rules and on a small phone. */
async function look({ page, goTo, complaints }: Person, path: string): Promise<void> {
  await goTo(path);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
  const size = page.viewportSize();
  await page.setViewportSize(smallPhone);
  const cutOff = await widerThanScreen(page);
  if (size) await page.setViewportSize(size);
  const said = complaints.filter((line) => path !== '/nowhere' || !line.includes('404'));
  expect({ path, found, cutOff, said }).toEqual({ path, found: [], cutOff: false, said: [] });
}

/** In the browser's own words: these tests know no browser's types. */
const widerThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');

/** The first thing a list leads to. */
async function firstIn({ page, goTo }: Person, list: string, under = list): Promise<string> {
  await goTo(list);
  const links = await page.locator(`main a[href^="${under}/"]`).all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  const first = hrefs.find((href) => /\/[a-z0-9]{26}$/.test(href ?? ''));
  if (!first) throw new Error(`${list} leads to nothing`);
  return first;
}
