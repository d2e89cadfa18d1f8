import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { invitationOf, signIn, sitDown } from './person.ts';

/** Everything that matters works in a browser that runs no script. */

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const withoutScript = { javaScriptEnabled: false };

test('a coordinator runs the matching, and puts a proposal to people', async () => {
  const coordinator = await sitDown(browser, demo, 'nl', withoutScript);
  const { page, t, goTo, press } = coordinator;
  await signIn(coordinator, demo, 'coco@voorbeeld.test');
  await goTo('/coordinator');
  await press(t.meeting.home.run);
  // The page asks again by itself until the run is there.
  const card = page.locator('article').filter({ hasText: 'J-01 Fictieve Fenna' });
  await card.waitFor();
  await card.getByRole('button', { name: t.meeting.decisions.put.button }).click();
  const isPut = page.getByText(t.meeting.decisions.done['put'] ?? '');
  const anyway = page.getByLabel(t.meeting.disclosing.anyway);
  await isPut.or(anyway).first().waitFor();
  if (await anyway.isVisible()) {
    await anyway.check();
    await press(t.meeting.decisions.put.button);
  }
  await isPut.waitFor();
});

test('a young person types the key from the link, and answers', async () => {
  const lotte = await sitDown(browser, demo, 'nl', withoutScript);
  const { page, t, goTo, press } = lotte;
  const { link, code } = invitationOf(demo, 'Loze Lotte');
  const [path = '', secret = ''] = link.split('#');
  await goTo(path);
  await page.getByLabel(t.invitation.secret).fill(secret);
  await page.getByLabel(t.invitation.code).fill(code);
  await press(t.invitation.submit);
  const words = t.family.informal;
  await press(words.wishes.skip);
  await page.getByRole('article').first().getByRole('link').click();
  await page.getByLabel(words.answer.object).check();
  await press(words.answer.submit);
  await page.getByText(t.form.errorsTitle).waitFor();
  await page.getByLabel(words.answer.reason).selectOption('too-far');
  await page.getByLabel(words.answer.object).check();
  await press(words.answer.submit);
  await page.getByText(words.thanks.got).waitFor();
});
