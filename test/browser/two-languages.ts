import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/text.ts';
import { type Demo, startDemo } from '../demo-office.ts';
import { openChromium } from './chromium.ts';
import { type Person, sitDown } from './person.ts';

export interface Scene {
  readonly lang: Language;
  readonly demo: Demo;
  readonly coordinator: Person;
  /** Somebody else, at a browser of their own, who reads the same language. */
  readonly another: () => Promise<Person>;
}

/** The same story in Dutch and then in English, in one region; no browser may complain. */
export function inTwoLanguages(story: string, tell: (scene: Scene) => Promise<void>): void {
  describe(story, () => {
    let browser: Browser;
    let demo: Demo;
    beforeAll(async () => {
      [browser, demo] = await Promise.all([openChromium(), startDemo()]);
    });
    afterAll(async () => {
      await browser.close();
      await demo.stop();
    });

    test.each<Language>(['nl', 'en'])('is told on the pages (%s)', async (lang) => {
      const people: Person[] = [];
      const another = async () => {
        const person = await sitDown(browser, demo, lang);
        people.push(person);
        return person;
      };
      await tell({ lang, demo, coordinator: await another(), another });
      // A form that comes back is an error to a browser, and none to us.
      const complaints = people.flatMap((person) => person.complaints);
      expect(complaints.filter((line) => !line.includes('422'))).toEqual([]);
    });
  });
}
