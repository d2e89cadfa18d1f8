import { expect } from 'vitest';
import { expectItAddsUp, notBetter, startMeeting } from './meeting.ts';
import { inTwoLanguages } from './two-languages.ts';

inTwoLanguages('what a choice costs', async ({ lang, demo, coordinator }) => {
  const { page, t, goTo, press } = coordinator;
  const words = t.meeting.cost;
  const run = await startMeeting(coordinator, demo);
  const meant = async () => expect(notBetter(await expectItAddsUp(coordinator, lang))).toBe(true);
  const first = async (under: string) =>
    (await page.locator(`main a[href*="${under}"]`).first().getAttribute('href')) ?? '';

  // Force another place than the one that was proposed.
  const forced = await first('/costs/');
  await goTo(forced);
  const youth = forced.split('/').at(-2) ?? '';
  await page.getByRole('listitem').filter({ hasText: youth }).first().waitFor();
  await meant();

  // Forbid what was proposed; and keep its place empty.
  await goTo(run);
  await goTo(await first('/without/'));
  await meant();
  await page.getByRole('link', { name: words.empty }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: /V-\d+/ }).waitFor();
  await meant();

  // A choice of her own: what it costs stands above the form, before anything is proposed.
  await goTo('/coordinator/youths');
  // Somebody else in the second language: what was chosen in the first is proposed already.
  const chosen = { nl: 'J-03', en: 'J-12' }[lang];
  await page.getByRole('rowheader').filter({ hasText: chosen }).getByRole('link').click();
  await page.locator('main a[href*="/choice?"]').last().click();
  await page.getByRole('heading', { name: words.before }).waitFor();
  await meant();
  const [told, form] = [
    await page.getByRole('table', { name: words.totals }).boundingBox(),
    await page.getByLabel(t.registers.youth.choice.because).boundingBox(),
  ];
  expect(told?.y).toBeLessThan(form?.y ?? 0);
  await page.getByLabel(t.registers.youth.choice.because).fill('Oma woont om de hoek.');
  await press(t.registers.youth.choice.submit);
  await page.getByText('Oma woont om de hoek.').waitFor();
});
