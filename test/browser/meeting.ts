import { expect } from 'vitest';
import type { Language } from '../../src/domain/text.ts';
import { type Person, signIn } from './person.ts';
import type { Demo } from '../demo-office.ts';

/** The coordinator signs in and runs the matching; the page of the weekly meeting is open after it. */
export async function startMeeting(coordinator: Person, demo: Demo): Promise<string> {
  const { page, t, goTo, press } = coordinator;
  await signIn(coordinator, demo, 'coco@voorbeeld.test');
  await goTo('/coordinator');
  await press(t.meeting.home.run);
  await page.locator('article').filter({ hasText: 'J-01 Fictieve Fenna' }).waitFor();
  return new URL(page.url()).pathname;
}

/** A number as people of this language write it. */
export const numberIn = (text: string, lang: Language): number =>
  lang === 'nl'
    ? Number(text.replaceAll('.', '').replace(',', '.'))
    : Number(text.replaceAll(',', ''));

interface Totals {
  readonly was: readonly number[];
  readonly is: readonly number[];
}

/** The totals before and after, as the page about a choice shows them. */
export async function totalsOn({ page, t }: Person, lang: Language): Promise<Totals> {
  const table = page.getByRole('table', { name: t.meeting.cost.totals });
  const rows = await table.locator('tbody tr').all();
  expect(rows).toHaveLength(4);
  const column = (at: number) =>
    Promise.all(
      rows.map(async (row) => {
        const text = await row.locator('td').nth(at).innerText();
        return numberIn(text.split('\n')[0] ?? '', lang);
      }),
    );
  return { was: await column(0), is: await column(1) };
}

/** Whoever gains and loses a place makes up the difference in youths with a place. */
export async function expectItAddsUp(coordinator: Person, lang: Language): Promise<Totals> {
  const { page, t } = coordinator;
  const { kinds } = t.meeting.cost;
  const totals = await totalsOn(coordinator, lang);
  const people = (kind: string) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: kind }).count();
  const more = (await people(kinds.gains)) - (await people(kinds.loses));
  expect((totals.is[1] ?? 0) - (totals.was[1] ?? 0)).toBe(more);
  return totals;
}

/** Later tiers only count where earlier ones are equal. */
export function notBetter({ was, is }: Totals): boolean {
  const tier = was.findIndex((total, at) => total !== is[at]);
  return tier < 0 || (is[tier] ?? 0) < (was[tier] ?? 0);
}

/** What was found is in ascending order: by code, where nothing else tells them apart. */
export function expectByCode(codes: readonly string[]): void {
  expect(codes).toEqual(codes.toSorted((a, b) => (a < b ? -1 : 1)));
}
