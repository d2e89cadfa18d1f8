import type { Locator } from 'playwright-core';

/** Everything a person does to a page, one by one: a field filled, a choice made, a button or link pressed. */
export interface Counted {
  readonly press: (what: Locator) => Promise<void>;
  readonly fill: (field: Locator, words: string) => Promise<void>;
  readonly choose: (field: Locator, value: string) => Promise<void>;
  readonly check: (box: Locator) => Promise<void>;
  readonly count: () => number;
}

export function counted(): Counted {
  let count = 0;
  const once = async (deed: Promise<unknown>): Promise<void> => {
    count += 1;
    await deed;
  };
  return {
    press: (what) => once(what.click()),
    fill: (field, words) => once(field.fill(words)),
    choose: (field, value) => once(field.selectOption(value)),
    check: (box) => once(box.check()),
    count: () => count,
  };
}
