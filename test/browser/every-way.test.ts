import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/text.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { type Person, invitationOf, signIn, sitDown } from './person.ts';

/**
 * What each role comes for, on a phone, a tablet and a wide screen, in both languages, with and without a script.
 * Not all twelve ways, but each pair of them: every width in both languages, every width with and without a script, and
 * every language with and without one.
 */
const ways = [
  { width: 320, lang: 'nl', script: false },
  { width: 320, lang: 'en', script: true },
  { width: 768, lang: 'nl', script: true },
  { width: 768, lang: 'en', script: false },
  { width: 1440, lang: 'nl', script: false },
  { width: 1440, lang: 'en', script: true },
] as const satisfies { width: number; lang: Language; script: boolean }[];
type Way = (typeof ways)[number];

let browser: Browser;
let demo: Demo;
/** Who signed in once comes back with the same browser, of another size. */
const sessions = new Map<string, NonNullable<BrowserContextOptions['storageState']>>();

beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
  for (const who of ['coco', 'p-02', 'bea', 'toos']) {
    const person = await sitDown(browser, demo, 'nl');
    await signIn(person, demo, `${who}@voorbeeld.test`);
    sessions.set(who, await person.page.context().storageState());
  }
  const lotte = await sitDown(browser, demo, 'nl');
  const { link, code } = invitationOf(demo, 'Loze Lotte');
  await lotte.goTo(link);
  await lotte.page.getByLabel(lotte.t.invitation.code).fill(code);
  await lotte.press(lotte.t.invitation.submit);
  await lotte.press(lotte.t.family.informal.wishes.skip);
  await lotte.page.getByRole('article').first().waitFor();
  sessions.set('lotte', await lotte.page.context().storageState());
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

/** Comes in, tells the story, and leaves; no page of it is wider than the screen, and no browser complains. */
async function as(who: string, way: Way, tell: (person: Person) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    baseURL: demo.baseUrl,
    storageState: sessions.get(who) ?? { cookies: [], origins: [] },
    viewport: { width: way.width, height: 800 },
    javaScriptEnabled: way.script,
  });
  const language = { name: 'language', value: way.lang, url: demo.baseUrl };
  await context.addCookies([language]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (line) => {
    // A form that comes back to ask is an error to a browser, and none to us.
    if (line.type() === 'error' && !/status of (?:409|422)/.test(line.text()))
      complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const tooWide: string[] = [];
  const look = async () => {
    const wide = 'document.documentElement.scrollWidth > window.innerWidth';
    if (way.script && (await page.evaluate<boolean>(wide))) tooWide.push(page.url());
  };
  const button = (name: string) =>
    page.getByRole('main').getByRole('button', { name, exact: true });
  await tell({
    page,
    t: catalogues[way.lang],
    complaints,
    goTo: async (path) => {
      await page.goto(path);
      await look();
    },
    press: async (name) => {
      await button(name).first().click();
      await look();
    },
  });
  await look();
  await context.close();
  expect({ complaints, tooWide }).toEqual({ complaints: [], tooWide: [] });
}

describe.each(ways)('$width px, $lang, script: $script', (way) => {
  test('a coordinator works out proposals, and puts one to people', () =>
    as('coco', way, async ({ page, t, goTo, press }) => {
      await goTo('/coordinator');
      await press(t.meeting.home.run);
      const words = t.meeting.decisions.put;
      const card = page
        .locator('article')
        .filter({ has: page.getByRole('button', { name: words.button }) });
      await card.first().getByRole('button', { name: words.button }).click();
      const isPut = page.getByText(t.meeting.decisions.done['put'] ?? '');
      const anyway = page.getByLabel(t.meeting.disclosing.anyway);
      await isPut.or(anyway).first().waitFor();
      if (await anyway.isVisible()) {
        await anyway.check();
        await press(words.button);
      }
      await isPut.waitFor();
    }));

  test('a team publishes a vacancy, and takes it back', () =>
    as('p-02', way, async ({ page, t, goTo, press }) => {
      const words = t.provider.vacancies;
      await goTo('/provider');
      await page.getByRole('link', { name: t.provider.home.publish }).click();
      await page.getByRole('group', { name: words.group }).getByRole('radio').first().check();
      await press(words.submitNew);
      await page.getByText(t.provider.done['published'] ?? '').waitFor();
      const free = page.getByRole('main').locator('a[href$="/withdrawal"]');
      const before = await free.count();
      await free.last().click();
      await page.getByRole('radio').last().check();
      await press(words.submitWithdraw);
      await page.getByText(t.provider.done['withdrawn'] ?? '').waitFor();
      expect(await free.count()).toBe(before - 1);
    }));

  test('a young person reads about a house, and says what she thinks of it', () =>
    as('lotte', way, async ({ page, t, goTo, press }) => {
      const words = t.family.informal;
      await goTo('/family');
      await page.getByRole('article').first().getByRole('link').click();
      await page.getByLabel(words.answer.talk).check();
      await press(words.answer.submit);
      await page.getByText(words.thanks.got).waitFor();
    }));

  test('an administrator looks who is there, and asks somebody in', () =>
    as('bea', way, async ({ page, t, goTo, press }) => {
      const words = t.administrator.accounts;
      await goTo('/administrator');
      await page.getByRole('main').locator('a[href="/administrator/users/new"]').first().click();
      const email = `nieuw-${way.width}-${way.lang}@voorbeeld.test`;
      await page.getByLabel(words.name, { exact: true }).fill('Verzonnen Collega');
      await page.getByLabel(words.email, { exact: true }).fill(email);
      await page.getByRole('radio', { name: t.administrator.roles['privacy-officer'] }).check();
      await press(words.submitInvite);
      await page
        .getByText(words.done['invited'] ?? '')
        .or(page.getByText(email))
        .first()
        .waitFor();
    }));

  test('who watches over privacy looks who looked, and checks the chain', () =>
    as('toos', way, async ({ page, t, goTo, press }) => {
      const { chain } = t['privacy-officer'];
      for (const room of ['', '/views', '/knocks', '/reviews'])
        await goTo(`/privacy-officer${room}`);
      await goTo('/privacy-officer/chain');
      await press(chain.submit);
      await page.getByText(chain.fits).waitFor();
    }));
});
