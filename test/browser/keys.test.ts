import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { startMeeting } from './meeting.ts';
import { type Person, sitDown } from './person.ts';

/** The weekly meeting by keyboard, and the same by links alone. */

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const current = async ({ page }: Person): Promise<string> =>
  (await page.locator('article[aria-current="true"] h3').innerText()).slice(0, 4);
const focused = ({ page }: Person, selector: string): Promise<void> =>
  page.locator(`${selector}:focus`).first().waitFor();

test('next, previous, accept, other option, reject, and the sheet that explains them', async () => {
  const coco = await sitDown(browser, demo, 'nl');
  const { page, t } = coco;
  await startMeeting(coco, demo);
  const youths = await page.locator('article[id^="youth-"] h3').allInnerTexts();
  const codes = youths.map((name) => name.slice(0, 4));

  await page.keyboard.press('j');
  expect(await current(coco)).toBe(codes[0]);
  await page.keyboard.press('j');
  expect(await current(coco)).toBe(codes[1]);
  await page.keyboard.press('k');
  expect(await current(coco)).toBe(codes[0]);

  // Over the end of a leaf the walk goes on at the next one, and comes back.
  for (let pressed = 0; pressed < codes.length; pressed += 1) await page.keyboard.press('j');
  await page.waitForURL(/[?]youth=/);
  const beyond = await current(coco);
  expect(codes).not.toContain(beyond);
  await page.keyboard.press('k');
  await page.waitForURL(new RegExp(`youth-${codes.at(-1) ?? ''}$`));
  expect(await current(coco)).toBe(codes.at(-1));

  while ((await current(coco)) !== 'J-01') await page.keyboard.press('k');
  const card = page.locator('article[aria-current="true"]');
  for (const [key, decision, field] of [
    ['a', 'accept', 'select[name="why"]'],
    ['o', 'other', 'select[name="why"]'],
    ['x', 'reject', 'select[name="reason"]'],
  ] as const) {
    const fold = card.locator(`details[data-decide="${decision}"]`).first();
    await page.keyboard.press(key);
    expect(await fold.getAttribute('open')).toBe('');
    // Before the road is gone there is no form to accept with, but the reasons why not.
    if (key === 'a') continue;
    await focused(coco, field);
    // While somebody types in a field, a key is a letter.
    await page.keyboard.press('j');
    expect(await current(coco)).toBe('J-01');
    await page.keyboard.press('Escape');
  }

  // A decision by keys: the form is sent from the field in which it was written.
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await card.locator('details[data-decide="reject"] textarea').focus();
  await page.keyboard.type('niet deze week');
  await page.keyboard.press('Control+Enter');
  await page.getByText(t.meeting.decisions.done['rejected'] ?? '').waitFor();
  expect(await current(coco)).toBe('J-01');

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: t.meeting.keys.title });
  await sheet.waitFor();
  await page.keyboard.press('j');
  expect(await current(coco)).toBe('J-01');
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });

  await page.keyboard.press('/');
  await focused(coco, '#header-search');
  await page.keyboard.type('Fenna/?');
  expect(await page.locator('#header-search').inputValue()).toBe('Fenna/?');
  expect(coco.complaints).toEqual([]);
});

test('who turned the keys off gets no keys', async () => {
  const coco = await sitDown(browser, demo, 'nl');
  const { page, t, goTo, press } = coco;
  await startMeeting(coco, demo);
  const meeting = page.url();
  await goTo('/coordinator/shortcuts');
  await press(t.meeting.keys.turnOff);
  await page.getByText(t.meeting.keys.isOff).waitFor();
  await goTo(meeting);
  for (const key of ['j', '/', '?']) await page.keyboard.press(key);
  expect(await page.locator('article[aria-current], dialog[open]').count()).toBe(0);
  expect(await page.locator('input:focus').count()).toBe(0);
  expect(await page.locator('kbd:visible').count()).toBe(0);
  await goTo('/coordinator/shortcuts');
  await press(t.meeting.keys.turnOn);
});

test('without script the same is done by links and forms', async () => {
  const coco = await sitDown(browser, demo, 'nl', { javaScriptEnabled: false });
  const { page, t, goTo } = coco;
  await startMeeting(coco, demo);
  expect(await page.locator('kbd:visible').count()).toBe(0);
  const second = page.locator('article[id^="youth-"]').nth(1);
  await page.locator('article[id^="youth-"]').first().getByRole('link', { name: t.meeting.keys.after }).click(); // prettier-ignore
  expect(page.url()).toContain(`#${(await second.getAttribute('id')) ?? ''}`);
  const reject = second.locator('details[data-decide="reject"]');
  await reject.locator('summary').click();
  expect(await reject.getByLabel(t.meeting.decisions.reject.reason).isVisible()).toBe(true);

  await goTo('/coordinator/groups');
  await page.locator('#header-search').fill('fictieve');
  await page.locator('#header-search').press('Enter');
  await page.getByRole('heading', { level: 1, name: /J-01|Zoeken/ }).waitFor();
  expect(page.url()).not.toMatch(/fictieve/i);
});
