import { expect } from 'vitest';
import { startMeeting, totalsOn } from './meeting.ts';
import { type Person, signIn } from './person.ts';
import { inTwoLanguages } from './two-languages.ts';

const reason = 'Dichtbij huis weegt hier zwaarder.';
const farthest = { nl: { km: '30', version: 1 }, en: { km: '10', version: 2 } };

inTwoLanguages('a policy by two coordinators', async ({ lang, demo, coordinator, another }) => {
  const { page, t, press } = coordinator;
  const words = t.registers.policy;
  await signIn(coordinator, demo, 'coco@voorbeeld.test');
  await openPolicy(coordinator);
  await page.getByRole('link', { name: words.propose }).click();

  // Without a reason it comes back with what was typed.
  const { km, version } = farthest[lang];
  const field = page.locator('[name="maxKm"]');
  await field.fill(km);
  await press(words.submit);
  await page.getByText(t.form.errorsTitle).waitFor();
  expect(await field.inputValue()).toBe(km);
  await page.getByLabel(words.why).fill(reason);
  await press(words.submit);

  // What it would mean today: totals before and after, and who would change.
  await page.getByText(words.done['proposed'] ?? '').waitFor();
  const { was, is } = await totalsOn(coordinator, lang);
  expect(is[1]).toBeLessThan(was[1] ?? 0);
  const losing = page.getByRole('listitem').filter({ hasText: t.meeting.cost.kinds.loses });
  expect(await losing.count()).toBeGreaterThan(0);
  // Nobody confirms a proposal of her own.
  await page.getByText(words.own).waitFor();
  expect(await page.getByRole('button', { name: words.confirm }).count()).toBe(0);

  const second = await another();
  await signIn(second, demo, 'corne@voorbeeld.test');
  await openPolicy(second);
  await second.page.getByRole('link', { name: words.open }).click();
  await second.page.getByText(reason).waitFor();
  await second.press(words.confirm);
  await second.page.getByText(words.done['confirmed'] ?? '').waitFor();
  await second.page
    .getByText(words.byBoth('Coco Coördinator', 'Corné Coördinator'))
    .first()
    .waitFor();

  // The next run is made by it, and says so.
  const third = await another();
  await startMeeting(third, demo);
  await third.page.getByText(t.meeting.replay.policy(version)).waitFor();
});

/** By the menu, as people go there. */
async function openPolicy({ page, t }: Person): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: t.coordinator.nav.policy, exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: t.registers.policy.title }).waitFor();
}
