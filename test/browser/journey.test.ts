import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/text.ts';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { accept, agree, release, runAndPut, sayYes } from './steps.ts';
import { theStoryIsTold } from './story.ts';
import { emailOf, signIn, sitDown } from './person.ts';

/** The road from one click to an accepted placement, as the three people who walk it. */

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
});

describe.each<Language>(['nl', 'en'])('from a run to a placement (%s)', (lang) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(async () => {
    await demo.stop();
  });

  test('three people walk it together', async () => {
    const coordinator = await sitDown(browser, demo, lang);
    await signIn(coordinator, demo, 'coco@voorbeeld.test');
    const put = await runAndPut(coordinator);
    const { card, group, providerName } = put;

    const provider = await sitDown(browser, demo, lang);
    await signIn(provider, demo, emailOf(demo, providerName));
    await sayYes(provider);

    const mother = await sitDown(browser, demo, lang);
    await agree(mother, demo, { group, lang });

    await release(coordinator, card);
    await accept(coordinator);
    await theStoryIsTold(coordinator, put);

    const { t } = mother;
    await mother.goTo('/family');
    await mother.page.getByText(t.family.formal.option.yoursNext).waitFor();
    // A page that asks first, whether a profile gives somebody away, says so by its status too.
    const asksFirst = /status of (?:409|422)/;
    for (const { complaints } of [coordinator, provider, mother])
      expect(complaints.filter((complaint) => !asksFirst.test(complaint))).toEqual([]);
  });
});
