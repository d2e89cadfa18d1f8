import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deps } from '../../src/actions/deps.ts';
import { stayOf } from '../../src/actions/family/access.ts';
import { confirmStart } from '../../src/actions/placements.ts';
import { readConfig } from '../../src/config.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { addDays, dayOf } from '../../src/domain/calendar-day.ts';
import type { Language } from '../../src/domain/text.ts';
import { openOffice } from '../../src/open-office.ts';
import { invite } from '../../scripts/demo/people.ts';
import { type Demo, startDemo } from '../demo-office.ts';
import { ok } from '../small-region.ts';
import { openChromium } from './chromium.ts';
import { type Person, emailOf, signIn, sitDown } from './person.ts';

/** Two weeks after a start: how is it going? On the smallest phone, in both languages, with and without script. */

let browser: Browser;
let demo: Demo;
let office: Deps;
let coordinator: AccountOf<'coordinator'>;
let provider: string;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
  office = openOffice(readConfig({ DATA_FILE: demo.dataFile }));
  const { store } = office;
  const coco = store.users.listStaff().find(({ email }) => email === 'coco@voorbeeld.test');
  coordinator = store.accounts.find(coco?.id ?? '') as AccountOf<'coordinator'>;
  const pien = store.youths.findByCode('J-14');
  const stay = stayOf(office, pien?.id ?? '');
  const startedOn = addDays(dayOf(office.now()), -15);
  ok(confirmStart(office, coordinator, { placementId: stay?.id ?? '', startedOn }));
  provider = store.providers.list().find(({ id }) => id === stay?.providerId)?.name ?? '';
});
afterAll(async () => {
  await browser.close();
  office.store.close();
  await demo.stop();
});

const phone = { viewport: { width: 320, height: 640 } };

async function fits({ page }: Person): Promise<void> {
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(wide).toBeLessThanOrEqual(320);
}

test.each<[Language, boolean, 'youth' | 'parent']>([
  ['nl', true, 'youth'],
  ['nl', false, 'parent'],
  ['en', true, 'parent'],
  ['en', false, 'youth'],
])(
  'somebody of the family says it does not go well (%s, script %s, %s)',
  async (lang, script, relation) => {
    const name = `Bedachte ${lang} ${relation}`;
    const { secret, code } = await invite(office, coordinator, 'J-14', { name, relation });
    const person = await sitDown(browser, demo, lang, { ...phone, javaScriptEnabled: script });
    const { page, t, goTo, press } = person;
    await goTo('/invitation');
    await page.getByLabel(t.invitation.secret).fill(secret);
    await page.getByLabel(t.invitation.code).fill(code);
    await press(t.invitation.submit);
    const words = relation === 'youth' ? t.family.informal : t.family.formal;
    const say = words.experience;
    await press(words.wishes.skip);
    await fits(person);
    await page.getByRole('link', { name: say.answer, exact: true }).click();
    await fits(person);

    // Four questions and a button; the first one unsafe.
    const asked = Object.values(say.questions);
    for (const [at, question] of asked.entries())
      await page
        .getByRole('group', { name: question })
        .getByLabel(say.scale[at === 0 ? 1 : 4], { exact: true })
        .check();
    await press(say.submit);
    await page.getByText(say.thanks.unsafe).waitFor();
    await page.getByText(say.thanks.call).waitFor();
    await fits(person);
    await press(say.thanks.ask);
    await page.getByText(say.thanks.asked).waitFor();
    expect(person.complaints).toEqual([]);
  },
);

test('the team says it too, and the coordinator finds who wants to be called', async () => {
  const team = await sitDown(browser, demo, 'nl', phone);
  await signIn(team, demo, emailOf(demo, provider));
  await team.goTo('/provider/placements');
  await team.page.getByRole('link', { name: /^Hoe gaat het met/ }).click();
  await fits(team);
  const { questions } = team.t.experience.team;
  await team.page.getByRole('group', { name: questions.safety }).getByLabel('Ja, altijd').check();
  await team.press(team.t.family.formal.experience.submit);
  await team.page.getByText(team.t.experience.team.kept).waitFor();
  await team.goTo('/provider/experience');
  await fits(team);

  const coco = await sitDown(browser, demo, 'en', phone);
  await signIn(coco, demo, 'coco@voorbeeld.test');
  await coco.goTo('/coordinator');
  await coco.page.getByText(`${coco.t.experience.contact.title} (4)`).waitFor();
  await coco.page.getByRole('link', { name: /J-14/ }).first().click();
  await coco.page.getByRole('button', { name: coco.t.experience.contact.done }).first().click();
  await coco.page.getByText(coco.t.experience.contact.kept).waitFor();
  await coco.goTo('/coordinator/experience');
  await coco.page.getByText(coco.t.experience.learning.had).first().waitFor();
  await fits(coco);
  expect([...team.complaints, ...coco.complaints]).toEqual([]);
});
