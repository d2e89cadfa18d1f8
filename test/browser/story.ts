import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from './person.ts';

/** What was put to people, as the coordinator saw it. */
export interface Put {
  readonly card: Locator;
  readonly group: string;
  readonly vacancy: string;
  readonly providerName: string;
}

/** The place is gone from the vacancies, the youth is among the placements, and the journal tells how. */
export async function theStoryIsTold(
  { page, t, goTo }: Person,
  { group, vacancy }: Put,
): Promise<void> {
  const words = t.registers;
  await goTo('/coordinator/vacancies');
  const row = page.getByRole('row').filter({ hasText: vacancy });
  await row.getByText(words.vacancies.full, { exact: true }).waitFor();

  await goTo('/coordinator/placements');
  await page.getByRole('row').filter({ hasText: 'J-01' }).filter({ hasText: group }).waitFor();

  await goTo('/coordinator/journal?code=J-01');
  const told = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  const story = [
    'proposal-accepted',
    'identity-released',
    'family-said-agree',
    'provider-said-yes',
    'proposal-put-to-people',
  ];
  let at = -1;
  for (const did of story) {
    const sentence = words.journalSentences[did]?.({ ...noWords, subject: 'J-01' }) ?? did;
    // What the sentence says before it comes to group and day; other lines may stand in between.
    const beginning = sentence.slice(sentence.indexOf(' '), sentence.indexOf('J-01'));
    const parts = `${beginning}J-01`.split(unsaid);
    const next = told.findIndex((line, n) => n > at && parts.every((part) => line.includes(part)));
    expect(next, did).toBeGreaterThan(at);
    at = next;
  }
}

/** Stands where a sentence names the group: by its code, which the pages of this story don't show. */
const unsaid = '…';

const noWords = {
  by: 'x',
  group: unsaid,
  vacancy: '',
  day: '',
  until: '',
  reason: '',
  despite: '',
  kind: '',
  relation: '',
  numbers: {},
};
