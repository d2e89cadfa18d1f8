import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/domain/text.ts';
import { matters } from '../../src/domain/wishes.ts';
import type { Demo } from '../demo-office.ts';
import { type Person, invitationOf } from './person.ts';
import type { Put } from './story.ts';

/** What the people of a placement do, one step after the other. */

/** One click, and the meeting's page: Fenna's proposal is put to her mother and to the provider. */
export async function runAndPut(coordinator: Person): Promise<Put> {
  const { page, t, goTo, press } = coordinator;
  await goTo('/coordinator');
  await press(t.meeting.home.run);
  const card = page.locator('article').filter({ hasText: 'J-01 Fictieve Fenna' });
  await card.waitFor();
  expect(await page.locator('article').count()).toBeGreaterThan(5);
  // The code and the name; people outside know a house by its name.
  const group = (await card.locator('.plek-title-row a').first().innerText())
    .replace(/^G-\d+\s+/, '')
    .trim();
  const provider = card
    .locator('dl div')
    .filter({ hasText: t.meeting.facts.provider })
    .locator('dd');
  const providerName = (await provider.innerText()).trim();
  const button = { name: t.meeting.decisions.put.button };
  await card.getByRole('button', button).click();
  // With few youths alike, the page asks first whether the profile gives her away.
  const isPut = page.getByText(t.meeting.decisions.done['put'] ?? '');
  const anyway = page.getByLabel(t.meeting.disclosing.anyway);
  await isPut.or(anyway).first().waitFor();
  if (await anyway.isVisible()) {
    await anyway.check();
    await page.getByRole('main').getByRole('button', button).click();
    await isPut.waitFor();
  }
  const vacancy = /V-\d+/.exec(await card.innerText())?.[0] ?? '';
  expect(vacancy).toMatch(/^V-/);
  return { card, group, vacancy, providerName };
}

export async function sayYes({ page, t, goTo, press }: Person): Promise<void> {
  const words = t.provider.proposals;
  await goTo('/provider/proposals');
  expect(await page.content()).not.toContain('Fenna');
  await page
    .getByRole('listitem')
    .filter({ hasText: words.turns.asked })
    .getByRole('link')
    .first()
    .click();
  await page.getByLabel(words.yes).check();
  expect(await page.content()).not.toContain('Fenna');
  await press(words.submit);
  await page
    .getByText(words.youSaid['yes'] ?? '')
    .first()
    .waitFor();
}

export async function agree(
  { page, t, goTo, press }: Person,
  demo: Demo,
  { group, lang }: { group: string; lang: Language },
): Promise<void> {
  const { link, code } = invitationOf(demo, 'Fictieve Fenna');
  await goTo(link);
  expect(await page.getByLabel(t.invitation.secret).isVisible()).toBe(false);
  await page.getByLabel(t.invitation.code).fill(code.toLowerCase().replace('-', ' '));
  await press(t.invitation.submit);
  const words = t.family.formal;
  await page.getByRole('heading', { level: 1, name: words.wishes.title }).waitFor();
  expect(page.url()).not.toContain('#');
  await page.getByLabel(matters['pets']?.[lang] ?? '', { exact: true }).check();
  await press(words.wishes.submit);
  await page.getByText(words.wishes.kept).waitFor();
  await page.getByRole('article').filter({ hasText: group }).getByRole('link').click();
  await page.getByLabel(words.answer.agree).check();
  await press(words.answer.submit);
  await page.getByText(words.thanks.got).waitFor();
}

/** On the proposal's own page the coordinator lets the provider know who it is about. */
export async function release({ page, t, press }: Person, card: Locator): Promise<void> {
  await page.reload();
  await card.getByText(t.meeting.status.agreed).first().waitFor();
  await card.getByRole('link', { name: t.meeting.week.more }).click();
  const words = t.meeting.disclosing.release;
  await page.getByText(words.title, { exact: true }).click();
  await page.getByRole('group', { name: words.ground }).getByRole('radio').first().check();
  await press(words.button);
  await page.getByText(t.meeting.decisions.done['released'] ?? '').waitFor();
}

/** Then the place is given, on the same page. */
export async function accept({ page, t, press }: Person): Promise<void> {
  const words = t.meeting.decisions.accept;
  const form = page.locator('form[action$="/acceptance"]');
  await page.locator('details').filter({ has: form }).locator('summary').click();
  await form.getByLabel(words.why).selectOption('fits-best');
  await form.getByLabel(words.reason).fill('Fictief: dicht bij huis.');
  await press(words.button);
  await page.getByText(t.meeting.decisions.done['accepted'] ?? '').waitFor();
}
