import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { invitationOf, sitDown } from './person.ts';

/** Somebody comes into the room: one press, and there is nothing to see and nothing to go back to. */

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

test('leaving quickly signs out, and going back finds another page', async () => {
  const { page, t, press } = await sitDown(browser, demo, 'nl');
  const elsewhere = 'https://www.buienradar.nl/**';
  await page.route(elsewhere, (asked) =>
    asked.fulfill({ contentType: 'text/html', body: 'Regen' }),
  );
  const { link, code } = invitationOf(demo, 'Loze Lotte');
  await page.goto(link);
  await page.getByLabel(t.invitation.code).fill(code);
  await press(t.invitation.submit);
  await page.waitForURL('**/family/wishes');

  await page.getByRole('button', { name: t.frame.leave }).click();
  await page.waitForURL(elsewhere);
  await page.goBack();
  expect(page.url()).not.toContain('/family');
  await page.goto(`${demo.baseUrl}/family`);
  expect(page.url()).toBe(`${demo.baseUrl}/invitation`);
});
