import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { counted } from './counted.ts';
import { emailOf, invitationOf, signIn, sitDown } from './person.ts';
import { release, runAndPut, sayYes } from './steps.ts';

/** How much somebody has to do for what they come for, counted from the start page. */

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

test('a team publishes its first vacancy, signing in and all, in at most 12', async () => {
  const team = await sitDown(browser, demo, 'nl', phone);
  const { page, t } = team;
  const { press, fill, check, count } = counted();
  const password = /with the password (\S+)/.exec(demo.said)?.[1] ?? '';
  await page.goto('/sign-in');
  await fill(page.getByLabel(t.signIn.email), 'p-03@voorbeeld.test');
  await fill(page.getByLabel(t.signIn.password), password);
  await press(page.getByRole('button', { name: t.signIn.submit, exact: true }));
  const shown = await page.getByRole('status').innerText();
  await fill(page.getByLabel(t.signingIn.factor.code), /\d{6}/.exec(shown)?.[0] ?? '');
  await press(page.getByRole('button', { name: t.signingIn.factor.submit, exact: true }));
  await page.getByRole('heading', { level: 1, name: t.provider.home.title }).waitFor();
  const signedIn = count();

  // As if it were the first: nothing is taken from an earlier one, and every field is filled in.
  const words = t.provider.vacancies;
  await press(page.getByRole('link', { name: t.provider.home.publish }));
  const groups = page.getByRole('group', { name: words.group }).getByRole('radio');
  await check(groups.first());
  await fill(page.getByLabel(words.fromLabel, { exact: true }), '2027-01-04');
  await fill(page.getByLabel(words.places, { exact: true }), '2');
  await fill(page.getByLabel(words.untilLabel), '2027-03-01');
  await press(page.getByRole('button', { name: words.submitNew }));
  await page.getByText(t.provider.done['published'] ?? '').waitFor();
  expect(signedIn).toBe(5);
  expect(count() - signedIn).toBeLessThanOrEqual(12);
  expect(count()).toBeLessThanOrEqual(12);
});

test('the next one is as the last, in at most 3', async () => {
  const team = await sitDown(browser, demo, 'en', phone);
  const { page, t } = team;
  await signIn(team, demo, 'p-04@voorbeeld.test');
  const { press, count } = counted();
  await press(page.getByRole('link', { name: t.provider.home.publish }));
  await press(page.locator('main a[href*="copy="]'));
  await press(page.getByRole('button', { name: t.provider.vacancies.submitNew }));
  await page.getByText(t.provider.done['published'] ?? '').waitFor();
  expect(count()).toBeLessThanOrEqual(3);
});

test('a parent answers on a phone in at most 4, and a coordinator accepts from the meeting in at most 3', async () => {
  const coordinator = await sitDown(browser, demo, 'nl');
  await signIn(coordinator, demo, 'coco@voorbeeld.test');
  const put = await runAndPut(coordinator);
  const meeting = new URL(coordinator.page.url()).pathname;

  const team = await sitDown(browser, demo, 'nl');
  await signIn(team, demo, emailOf(demo, put.providerName));
  await sayYes(team);

  const mother = await sitDown(browser, demo, 'nl', phone);
  const words = mother.t.family.formal;
  const { link, code } = invitationOf(demo, 'Fictieve Fenna');
  await mother.goTo(link);
  await mother.page.getByLabel(mother.t.invitation.code).fill(code);
  await mother.press(mother.t.invitation.submit);
  await mother.page.getByRole('heading', { level: 1, name: words.wishes.title }).waitFor();
  const hers = counted();
  await hers.press(mother.page.getByRole('button', { name: words.wishes.skip, exact: true }));
  const option = mother.page.getByRole('article').filter({ hasText: put.group });
  await hers.press(option.getByRole('link'));
  await hers.check(mother.page.getByLabel(words.answer.agree));
  await hers.press(mother.page.getByRole('button', { name: words.answer.submit, exact: true }));
  await mother.page.getByText(words.thanks.got).waitFor();
  expect(hers.count()).toBeLessThanOrEqual(4);

  await coordinator.goTo(meeting);
  await release(coordinator, put.card);
  await coordinator.goTo(meeting);
  const { page, t } = coordinator;
  const accepting = t.meeting.decisions.accept;
  const theirs = counted();
  const form = put.card.locator('form[action$="/acceptance"]');
  await theirs.choose(form.getByLabel(accepting.why), 'fits-best');
  await theirs.fill(form.getByLabel(accepting.reason), 'Fictief: dicht bij huis.');
  await theirs.press(form.getByRole('button', { name: accepting.button }));
  await page.getByText(t.meeting.decisions.done['accepted'] ?? '').waitFor();
  expect(theirs.count()).toBeLessThanOrEqual(3);
});
