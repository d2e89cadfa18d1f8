import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { expect } from 'vitest';
import { numberIn } from './meeting.ts';
import { emailOf, type Person, signIn } from './person.ts';
import { inTwoLanguages } from './two-languages.ts';

/** Two desks of the region: where one more home helps most, and what small scale costs. */

const patience = { timeout: 180_000 };

inTwoLanguages('homes there could be', async ({ lang, demo, coordinator, another }) => {
  const { page, t, press, goTo } = coordinator;
  const picture = pictures(coordinator, lang);
  await signIn(coordinator, demo, 'coco@voorbeeld.test');
  await goTo('/coordinator/region');
  await page.getByRole('main').getByRole('link', { name: t.newHome.title, exact: true }).click();
  await page.getByLabel(t.newHome.grid).selectOption('Utrecht');
  await page.getByLabel(t.newHome.size).fill('');
  await press(t.newHome.submit);
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel(t.newHome.grid).inputValue()).toBe('Utrecht');
  await page.getByLabel(t.newHome.size).fill('4');
  await press(t.newHome.submit);
  const best = page.getByRole('table', { name: t.newHome.caption, exact: true });
  await best.waitFor(patience);
  await page.getByText(t.newHome.proven).waitFor();
  expect(await best.locator('tbody tr').count()).toBe(10);
  await page.getByRole('main').locator('details summary').nth(1).click();
  await picture('new-home');

  // A provider tells what a day costs, and the sum counts it.
  const provider = await another();
  await signIn(provider, demo, emailOf(demo, 'Stichting De Verzonnen Boom'));
  await provider.goTo('/provider/groups');
  await provider.page.getByRole('link', { name: /Huis De Denkbeeldige Linde/ }).click();
  await provider.page.getByRole('link', { name: t.smallScale.rate.change }).click();
  await provider.page
    .getByLabel(t.smallScale.rate.amount)
    .fill(lang === 'nl' ? '250,00' : '260.00');
  await provider.press(t.smallScale.rate.submit);
  await provider.page.getByText(t.smallScale.rate.done['told'] ?? '').waitFor();
  await pictures(provider, lang)('day-rate');

  await goTo('/coordinator/region');
  await page.getByRole('main').getByRole('link', { name: t.smallScale.title, exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`${t.smallScale.ask}|${t.smallScale.askAgain}`) })
    .click();
  const choices = page.getByRole('table', { name: t.smallScale.caption, exact: true });
  await choices.waitFor(patience);
  const rows = await choices.locator('tbody tr').all();
  expect(rows).toHaveLength(20);
  const waiting = waitingIn(demo.dataFile);
  for (const row of rows) {
    const [, placed = '', , , , , , cost = ''] = await row.locator('td').allInnerTexts();
    expect(placed).toMatch(new RegExp(` ${waiting}$`));
    const [, sum = '', youths = '0'] = /€\s?([\d.,]+) \D+(\d+)/.exec(cost) ?? [];
    expect(numberIn(sum, lang)).toBe(Number(youths) * (lang === 'nl' ? 250 : 260));
  }
  await picture('small-scale');
});

/** Who waits, counted in the file itself. */
function waitingIn(dataFile: string): number {
  const db = new Database(dataFile, { readonly: true });
  const count = db.prepare('select count(*) from waiting_youths').pluck().get();
  db.close();
  return Number(count);
}

const pictures =
  ({ page }: Person, lang: string) =>
  async (name: string): Promise<void> => {
    const shots = process.env['SHOTS'];
    if (shots === undefined || lang !== 'nl') return;
    mkdirSync(shots, { recursive: true });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
