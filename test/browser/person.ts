import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '../../src/domain/text.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import type { Catalogue } from '../../src/i18n/nl.ts';
import type { Demo } from '../demo-office.ts';

/** Somebody at a browser of their own, who reads this language. */
export interface Person {
  readonly page: Page;
  readonly t: Catalogue;
  /** What the browser complained about: our own security policy, a script that broke. */
  readonly complaints: readonly string[];
  readonly goTo: (path: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
}

export async function sitDown(
  browser: Browser,
  { baseUrl }: Demo,
  lang: Language,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newContext({ baseURL: baseUrl, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/sign-in');
  if (lang === 'en') await page.getByRole('button', { name: 'English' }).click();
  return {
    page,
    t: catalogues[lang],
    complaints,
    goTo: async (path) => {
      await page.goto(path);
    },
    press: (name) => page.getByRole('main').getByRole('button', { name, exact: true }).click(),
  };
}

const password = /with the password (\S+)/;

export async function signIn({ page, t, press }: Person, demo: Demo, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(t.signIn.email).fill(email);
  await page.getByLabel(t.signIn.password).fill(password.exec(demo.said)?.[1] ?? '');
  await press(t.signIn.submit);
  // The demo shows what a phone would.
  const shown = await page.getByRole('status').innerText();
  await page.getByLabel(t.signingIn.factor.code).fill(/\d{6}/.exec(shown)?.[0] ?? '');
  await press(t.signingIn.factor.submit);
  await page.getByRole('button', { name: t.frame.signOut }).waitFor();
}

/** The address with which the demo lets this provider in. */
export function emailOf(demo: Demo, provider: string): string {
  const line = demo.said.split('\n').find((one) => one.endsWith(`Team ${provider}`));
  const email = /\S+@\S+/.exec(line ?? '')?.[0];
  if (email === undefined) throw new Error(`The demo has no account for ${provider}`);
  return email;
}

/** The link and the code that the demo made for the family of this youth. */
export function invitationOf(demo: Demo, youth: string): { link: string; code: string } {
  const lines = demo.said.split('\n');
  const at = lines.findIndex((line) => line.includes(youth) && line.includes(', code '));
  const code = /, code (\S+)/.exec(lines[at] ?? '')?.[1];
  const link = /\/invitation#\S+/.exec(lines[at + 1] ?? '')?.[0];
  if (code === undefined || link === undefined) throw new Error(`No invitation for ${youth}`);
  return { link, code };
}
