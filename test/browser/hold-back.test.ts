import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { startMeeting } from './meeting.ts';
import { type Person, signIn } from './person.ts';
import { inTwoLanguages } from './two-languages.ts';

inTwoLanguages('advice about a scarce place', async ({ demo, coordinator, another }) => {
  const { page, t, goTo } = coordinator;
  const words = t.holdBack;
  const second = await another();
  await signIn(second, demo, 'corne@voorbeeld.test');
  const run = await startMeeting(coordinator, demo);

  // Off, as the program begins.
  expect(await page.locator('article').count()).toBeGreaterThan(5);
  expect(await page.getByText(words.term, { exact: true }).count()).toBe(0);

  // One coordinator proposes the advice, another wants it too, and from then on it stands in the weekly meeting.
  await agree(coordinator, second, 'yes');
  await goTo(run);
  const card = page.locator('article').filter({ hasText: words.term }).first();
  const youth = /J-\d\d/.exec(await card.innerText())?.[0] ?? '';
  const sentence = await scarceIn(card, words.term);
  const [before = ''] = words.sentence(60, 9, '').split('9');
  expect(sentence.startsWith(before)).toBe(true);
  expect(Number.parseInt(sentence.slice(before.length), 10)).toBeGreaterThan(0);
  // It counts, and names nobody.
  expect(sentence).not.toMatch(/J-|B-/);

  // And beside the same proposal on its own page.
  await goTo('/coordinator/proposals');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(youth) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await scarceIn(page.getByRole('main'), words.term)).toBe(sentence);
  const proposal = page.url();

  // Switched off by two, it is gone from both.
  await agree(coordinator, second, 'no');
  for (const where of [run, proposal]) {
    await goTo(where);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(words.term, { exact: true }).count()).toBe(0);
    expect(await page.getByText(before.trim()).count()).toBe(0);
  }
});

/** What stands beside a proposal under its own heading. */
const scarceIn = (where: Locator, term: string): Promise<string> =>
  where.locator('dl > div').filter({ hasText: term }).first().locator('dd').innerText();

/** By the page where it lives, as the two of them would. */
async function agree(first: Person, second: Person, choice: 'yes' | 'no'): Promise<void> {
  const { page, t } = first;
  const words = t.registers.roadPolicy;
  await page.getByRole('navigation', { name: t.frame.menu }).getByRole('link', { name: t.coordinator.nav.policy, exact: true }).click(); // prettier-ignore
  await page.getByRole('link', { name: words.link }).click();
  await page.getByText(words.formTitle).click();
  await page.getByLabel(words.sentences.holdBackAdvice).selectOption(choice);
  await page.getByLabel(words.why).fill('Wij willen weten voor wie een plek schaars is.');
  await first.press(words.submit);
  await page.getByText(words.done.proposed).waitFor();
  await second.goTo('/coordinator/road');
  await second.press(words.confirm);
  await second.page.getByText(words.done.confirmed).waitFor();
}
