import { expect } from 'vitest';
import { startMeeting } from './meeting.ts';
import { inTwoLanguages } from './two-languages.ts';

inTwoLanguages('what those without a place hear', async ({ demo, coordinator }) => {
  const { page, t } = coordinator;
  const words = t.meeting.week;
  await startMeeting(coordinator, demo);

  // For each the nearest change, in a group by its name, or who came first.
  const nearest = words.nearest('{group}', '{change}').split('{group}')[0] ?? '';
  await page.getByRole('link', { name: words.unplaced }).click();
  const unplaced = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: words.unplaced }),
  });
  const people = await unplaced.locator('article').allInnerTexts();
  expect(people.length).toBeGreaterThan(5);
  expect(people.filter((text) => text.includes(nearest)).length).toBeGreaterThan(5);
  for (const text of people) expect(text.split('\n').length).toBeGreaterThan(3);

  // The places there should be: at most ten, best first, and each gives somebody a place.
  await page.getByRole('link', { name: t.meeting.missing.link }).click();
  await page.getByRole('heading', { level: 1, name: t.meeting.missing.title }).waitFor();
  const places = await page.locator('main article').allInnerTexts();
  expect(places.length).toBeGreaterThan(2);
  expect(places.length).toBeLessThanOrEqual(10);
  for (const [at, place] of places.entries()) {
    expect(place).toContain(`${at + 1}. `);
    expect(place).toContain(t.meeting.cost.kinds.gains);
  }
});
