import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectByCode } from './meeting.ts';
import { signIn } from './person.ts';
import { inTwoLanguages } from './two-languages.ts';

inTwoLanguages('who fits a place', async ({ demo, coordinator }) => {
  const { page, t, goTo, press } = coordinator;
  const words = t.registers.candidates;
  await signIn(coordinator, demo, 'coco@voorbeeld.test');

  const published = () => page.getByRole('row').filter({ hasText: /V-\d/ }).count();

  // A free place.
  await goTo('/coordinator/vacancies');
  const before = await published();
  await page.getByRole('link', { name: 'V-01' }).click();
  const fit = await rowsOf(page, words.caption);
  expect(fit.length).toBeGreaterThan(3);
  expect(fit[0]?.band).toBe(words.bands(1));
  // The best plan of today sends one of the first there, and nothing is gained by it.
  expect(fit[0]?.text).toContain(words.same);
  expectEqualsByCode(fit);

  // A place that nobody has published yet, in the same home.
  await page.getByRole('main').getByRole('link', { name: /^G-01/ }).click();
  await page.getByRole('link', { name: words.planned }).click();
  await page.getByLabel(words.places).fill('2');
  await press(words.submit);
  const planned = await rowsOf(page, words.caption);
  expect(planned.length).toBeGreaterThan(3);
  expectEqualsByCode(planned);
  await goTo('/coordinator/vacancies');
  expect(await published()).toBe(before);
});

interface Row {
  readonly band: string;
  readonly code: string;
  readonly text: string;
}

async function rowsOf(page: Page, caption: string): Promise<readonly Row[]> {
  const table = page.getByRole('table', { name: caption });
  await table.waitFor();
  return Promise.all(
    (await table.locator('tbody tr').all()).map(async (row) => ({
      band: await row.locator('td').first().innerText(),
      code: /J-\d+/.exec(await row.getByRole('rowheader').innerText())?.[0] ?? '',
      text: await row.innerText(),
    })),
  );
}

/** Who stands in the same band is as good as equal, and stands there by code. */
function expectEqualsByCode(rows: readonly Row[]): void {
  const bands = Map.groupBy(rows, ({ band }) => band);
  expect([...bands.values()].flat()).toEqual(rows);
  for (const band of bands.values()) expectByCode(band.map(({ code }) => code));
}
