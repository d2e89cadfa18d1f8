import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { keyboardOf } from './keyboard.ts';
import { type Person, emailOf, invitationOf, signIn, sitDown } from './person.ts';
import { sayYes } from './steps.ts';

/** The road from a run to a placement by keyboard alone: what has focus can be seen at every stop. */

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openChromium(), startDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

test('a coordinator signs in, puts a proposal, and accepts it; a mother answers', async () => {
  const coordinator = await sitDown(browser, demo, 'nl');
  await signInByKeyboard(coordinator);
  const { page, t } = coordinator;
  const { enter, reach, press, choose, write } = keyboardOf(page);
  await enter(
    page.getByRole('main').getByRole('button', { name: t.meeting.home.run, exact: true }),
  );

  const card = page.locator('article').filter({ hasText: 'J-01 Fictieve Fenna' });
  const put = t.meeting.decisions.put.button;
  await enter(card.getByRole('button', { name: put }));
  const isPut = page.getByText(t.meeting.decisions.done['put'] ?? '');
  const anyway = page.getByLabel(t.meeting.disclosing.anyway);
  await isPut.or(anyway).first().waitFor();
  if (await anyway.isVisible()) {
    await reach(anyway);
    await press('Space');
    await enter(page.getByRole('main').getByRole('button', { name: put }));
    await isPut.waitFor();
  }
  const facts = card.locator('dl div').filter({ hasText: t.meeting.facts.provider }).locator('dd');
  const providerName = (await facts.first().innerText()).trim();

  await answerByKeyboard();
  const team = await sitDown(browser, demo, 'nl');
  await signIn(team, demo, emailOf(demo, providerName));
  await sayYes(team);

  await page.reload();
  await enter(card.getByRole('link', { name: t.meeting.week.more }));
  const release = t.meeting.disclosing.release;
  await enter(page.locator('summary').filter({ hasText: release.title }));
  await choose(page.getByRole('group', { name: release.ground }).getByRole('radio').first());
  await enter(page.getByRole('button', { name: release.button, exact: true }));
  await page.getByText(t.meeting.decisions.done['released'] ?? '').waitFor();

  const accepting = t.meeting.decisions.accept;
  const form = page.locator('form[action$="/acceptance"]');
  await enter(page.locator('details').filter({ has: form }).locator('summary'));
  await reach(form.getByLabel(accepting.why));
  await press('ArrowDown');
  await write(form.getByLabel(accepting.reason), 'Fictief: dicht bij huis.');
  await enter(form.getByRole('button', { name: accepting.button }));
  await page.getByText(t.meeting.decisions.done['accepted'] ?? '').waitFor();
});

/** The first stop of the page leads past the menu, straight to what it is about. */
async function signInByKeyboard({ page, t }: Person): Promise<void> {
  await page.goto('/sign-in');
  const { next, press, write, enter } = keyboardOf(page);
  expect((await next()).name).toContain(t.frame.skip);
  await press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  expect((await next()).name).toContain('email');
  await write(page.getByLabel(t.signIn.email), 'coco@voorbeeld.test');
  const password = /with the password (\S+)/.exec(demo.said)?.[1] ?? '';
  await write(page.getByLabel(t.signIn.password), password);
  await press('Enter');
  const shown = await page.getByRole('status').innerText();
  await write(page.getByLabel(t.signingIn.factor.code), /\d{6}/.exec(shown)?.[0] ?? '');
  await enter(page.getByRole('button', { name: t.signingIn.factor.submit, exact: true }));
  await page.getByRole('button', { name: t.frame.signOut }).waitFor();
}

async function answerByKeyboard(): Promise<void> {
  const phone = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const;
  const mother = await sitDown(browser, demo, 'nl', phone);
  const { page, t, goTo } = mother;
  const { link, code } = invitationOf(demo, 'Fictieve Fenna');
  await goTo(link);
  const { enter, write, choose, goThrough } = keyboardOf(page);
  await write(page.getByLabel(t.invitation.code), code);
  await enter(page.getByRole('main').getByRole('button', { name: t.invitation.submit }));
  const words = t.family.formal;
  await enter(page.getByRole('button', { name: words.wishes.skip, exact: true }));
  await enter(page.getByRole('article').getByRole('link').first());
  await choose(page.getByLabel(words.answer.talk));
  await enter(page.getByRole('button', { name: words.answer.submit, exact: true }));
  await page.getByText(words.thanks.got).waitFor();
  for (const path of ['/family', '/family/wishes', '/family/data']) {
    await goTo(path);
    expect(await goThrough()).toBeGreaterThan(5);
  }
  expect(await movesOn(page)).toEqual([]);
}

/** For who asked for stillness, nothing moves or fades. */
const movesOn = (page: Person['page']): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('*')].flatMap((one) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
    const moves = [...transitionDuration.split(', '), ...animationDuration.split(', ')].some((time) => parseFloat(time) > 0.001);
    return moves || scrollBehavior === 'smooth' ? [one.localName + '.' + one.className] : [];
  })`);

test('who is still here says so by keyboard, and stays', async () => {
  const person = await sitDown(browser, demo, 'nl');
  await signIn(person, demo, 'corne@voorbeeld.test');
  const { page, t } = person;
  await page.clock.install();
  await page.goto('/coordinator/youths/new');
  const words = t.ownAccount.idle;
  const stay = page.getByRole('button', { name: words.stay });
  await page.clock.fastForward('12:30');
  expect(await stay.isVisible()).toBe(false);
  await page.clock.fastForward('00:40');
  await stay.waitFor();
  await keyboardOf(page).enter(stay);
  await stay.waitFor({ state: 'hidden' });
  // And it is asked again, thirteen minutes later.
  await page.clock.fastForward('13:10');
  await stay.waitFor();
  // However busy somebody is: eight hours is the end, and they hear it before.
  await page.clock.fastForward('08:00:00');
  await page.getByText(words.ends).waitFor();
});
