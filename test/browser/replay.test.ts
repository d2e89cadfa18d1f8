import { expect } from 'vitest';
import { startMeeting } from './meeting.ts';
import { inTwoLanguages } from './two-languages.ts';

inTwoLanguages('a run worked out again', async ({ demo, coordinator }) => {
  const { page, t, goTo } = coordinator;
  const words = t.meeting.replay;
  const run = await startMeeting(coordinator, demo);
  await page.getByRole('link', { name: words.link }).click();
  await page.getByText(words.same).waitFor();
  await page.getByText(words.nobody).waitFor();
  const rows = page.getByRole('table', { name: words.totals }).locator('tbody tr');
  for (const row of await rows.all()) {
    const [then, now] = await row.locator('td').allInnerTexts();
    expect(now).toBe(then);
  }
  await goTo(run);
  await page.getByText(words.policy(0)).waitFor();
});
