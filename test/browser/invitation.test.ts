import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, freePort, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { invitationOf, sitDown } from './person.ts';

/** What a browser tells others about somebody's link. */

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

test('the key from a link reaches neither our server by an address, nor the next site at all', async () => {
  const referrers: string[] = [];
  const elsewhere = createServer((req, res) => {
    referrers.push(req.headers.referer ?? '');
    res.end('elsewhere');
  });
  const port = await freePort();
  elsewhere.listen(port, '127.0.0.1');
  await once(elsewhere, 'listening');

  const lotte = await sitDown(browser, demo, 'nl');
  const { page, t, goTo, press } = lotte;
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.url().replace(/#.*/, ''), request.headers()['referer'] ?? '');
  });
  const { link, code } = invitationOf(demo, 'Loze Lotte');
  const secret = link.split('#')[1] ?? '';
  await goTo(link);
  expect(page.url()).not.toContain('#');
  const key = page.getByLabel(t.invitation.secret);
  expect([await key.inputValue(), await key.isVisible()]).toEqual([secret, false]);

  await page.goto(`http://127.0.0.1:${port}/`);
  await goTo(link);
  await page.evaluate(`location.href = 'http://127.0.0.1:${port}/after'`);
  await page.waitForURL('**/after');
  expect(referrers.length).toBeGreaterThan(1);
  expect(referrers.filter((referrer) => referrer.startsWith(demo.baseUrl))).toEqual([]);

  await goTo(link);
  await page.getByLabel(t.invitation.code).fill(code.toLowerCase());
  await press(t.invitation.submit);
  await page.waitForURL('**/family/wishes');
  expect(asked.filter((words) => words.includes(secret))).toEqual([]);
  expect(lotte.complaints).toEqual([]);

  // Used once: back on another day, the same link asks for a new one.
  const again = await sitDown(browser, demo, 'nl');
  await again.goTo(link);
  await again.page.getByLabel(t.invitation.code).fill(code);
  await again.press(t.invitation.submit);
  await again.page.getByRole('link', { name: t.invitation.againLink }).click();
  await again.page.getByRole('heading', { name: t.invitation.link.title }).waitFor();
  await new Promise((closed) => elsewhere.close(closed));
});
