import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

declare const document: { readonly activeElement: unknown };

/** What stands under the keyboard now, in the browser's own words: these tests know no browser's types. */
const underKeyboard = `(() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const [box] = one.getClientRects();
  const middle = box && document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1),
    Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1),
  );
  return {
    name: one.localName + ' ' + (one.getAttribute('aria-label') || one.textContent || one.name || '').trim().replaceAll(/\\s+/g, ' ').slice(0, 50),
    isPage: one === document.body,
    isShown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isInSight: Boolean(box) && box.bottom > 0 && box.top < innerHeight && Boolean(middle) && (one.contains(middle) || middle.contains(one)),
  };
})()`;

interface Stop {
  readonly name: string;
  readonly isPage: boolean;
  readonly isShown: boolean;
  readonly isInSight: boolean;
}

/** So many stops a page may have; more means that somebody is going round in circles. */
const most = 600;

/** Somebody without a mouse: every stop on their way can be seen. */
export function keyboardOf(page: Page) {
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const next = async (): Promise<Stop> => {
    await press('Tab');
    const stop = await page.evaluate<Stop>(underKeyboard);
    if (!stop.isPage)
      expect(stop, page.url()).toEqual({
        name: stop.name,
        isPage: false,
        isShown: true,
        isInSight: true,
      });
    return stop;
  };
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const isThere = () => target.evaluate((one) => one === document.activeElement);
    for (let stops = 0; !(await isThere()); stops += 1) {
      if (stops > most) throw new Error(`The keyboard never comes to ${String(target)}`);
      await next();
    }
  };
  return {
    next,
    reach,
    press,
    enter: async (target: Locator): Promise<void> => {
      await reach(target);
      await press('Enter');
    },
    write: async (field: Locator, words: string): Promise<void> => {
      await reach(field);
      await page.keyboard.type(words);
    },
    /** One of several: the keyboard stops at the group, and arrows go through it. */
    choose: async (radio: Locator): Promise<void> => {
      const name = await radio.getAttribute('name');
      const group = page.locator(`input[type=radio][name="${name ?? ''}"]`);
      await reach(group.first());
      await press('Space');
      for (let at = 0; at < (await group.count()) && !(await radio.isChecked()); at += 1)
        await press('ArrowDown');
      expect(await radio.isChecked()).toBe(true);
    },
    /** Every stop of the page, until the browser's own is reached: nothing holds the keyboard. */
    goThrough: async (): Promise<number> => {
      for (let stops = 0; stops <= most; stops += 1) if ((await next()).isPage) return stops;
      throw new Error(`The keyboard does not come out of ${page.url()}`);
    },
  };
}
