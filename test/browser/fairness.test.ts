import { expect } from 'vitest';
import { startMeeting } from './meeting.ts';
import { inTwoLanguages } from './two-languages.ts';

inTwoLanguages('for whom a run turned out how', async ({ lang, demo, coordinator }) => {
  const { page, t, goTo } = coordinator;
  const words = t.fairness;
  const run = await startMeeting(coordinator, demo);

  // From the meeting, from its overview, and from the desks of the region.
  await goTo(`${run}/overview`);
  await page.getByRole('link', { name: words.link }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo('/coordinator/region');
  await page.getByRole('main').getByRole('link', { name: words.link }).click();
  expect(new URL(page.url()).pathname).toBe(`${run}/fairness`);

  // Her own youths: a number, rounded to five, and none at all of five or fewer; the worst off by name.
  const all = page.getByRole('table', { name: words.everybody }).locator('tbody td');
  const [waiting = ''] = await all.allInnerTexts();
  expect(Number(waiting) % 5).toBe(0);
  expect(Number(waiting)).toBeGreaterThan(20);
  const shown = (await page.locator('td.plek-number').allInnerTexts()).join(' ');
  expect(shown).not.toMatch(/(?:^| )[1-4](?: |$)/);
  const worst = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: words.worst }),
  });
  const people = await worst.getByRole('listitem').allInnerTexts();
  expect(people.length).toBeGreaterThan(2);
  for (const text of people) expect(text).toMatch(/^J-\d\d /);

  // With so few of other organisations everybody together says too much of them.
  await page.getByRole('link', { name: words.scopes.all.label }).click();
  await page.getByText(words.fewOthers).waitFor();
  await page.getByRole('link', { name: words.scopes.own.label }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.file }).click(),
  ]);
  expect(file.suggestedFilename()).toContain(lang === 'nl' ? '-eigen.csv' : '-own.csv');
});
