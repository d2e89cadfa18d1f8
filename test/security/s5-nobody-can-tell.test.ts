import { performance } from 'node:perf_hooks';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Deps } from '../../src/actions/deps.ts';
import { type Office, emailOf, hireCoordinator, openTestOffice } from '../office.ts';
import { type Walker, openSite } from '../web/walk-in.ts';
import { rounds, sabotaged } from './sabotage.ts';

/** Nobody finds out at the door whether somebody has an account here: not by words, and not by time. */

const mostApart = 20; // milliseconds
const times = rounds(25, 500);
let office: Office;
let person: Walker;
let known: string;
beforeEach(async () => {
  office = openTestOffice();
  known = emailOf(await hireCoordinator(office));
  person = openSite(sabotaged('S5', slowWhenKnown(office), office))();
});

/** Broken: an account takes some looking for, and nobody takes none. */
function slowWhenKnown(from: Office): Deps {
  const { accounts } = from.store;
  const findCredentials: typeof accounts.findCredentials = (email) => {
    const found = accounts.findCredentials(email);
    const until = performance.now() + (found === undefined ? 0 : 2 * mostApart);
    while (performance.now() < until);
    return found;
  };
  return {
    ...from,
    now: () => from.now(),
    store: { ...from.store, accounts: { ...accounts, findCredentials } },
  };
}

// As long as the known one, so that not even its length tells.
const unknown = () => 'niemand'.padEnd(known.indexOf('@'), 'x') + known.slice(known.indexOf('@'));

interface Door {
  readonly path: string;
  readonly form: (email: string) => Record<string, string>;
}
const doors: readonly Door[] = [
  { path: '/sign-in', form: (email) => ({ email, password: 'verkeerd geraden' }) },
  { path: '/reset', form: (email) => ({ email }) },
  { path: '/invitation/link', form: (email) => ({ email }) },
];

describe.each(doors)('S5 $path', ({ path, form }) => {
  test('says the same to whoever has an account and whoever has none', async () => {
    const [one, other] = [unknown(), known].map(async (email) => {
      const { status, text, headers } = await person.post(path, form(email));
      return { status, text: text.replaceAll(email, 'ADDRESS'), names: Object.keys(headers) };
    });
    expect(await one).toEqual(await other);
    expect((await one)?.text).not.toContain(known);
  });

  test('takes as long', async () => {
    const took = { known: [] as number[], unknown: [] as number[] };
    for (let time = 0; time < times; time += 1) {
      // In turn, and never so often that anybody has to wait.
      office.moment = new Date(office.moment.getTime() + 25 * 3_600_000);
      for (const [who, email] of [
        ['known', known],
        ['unknown', unknown()],
      ] as const) {
        const began = performance.now();
        await person.post(path, form(email));
        took[who].push(performance.now() - began);
      }
    }
    expect(Math.abs(median(took.known) - median(took.unknown))).toBeLessThan(mostApart);
  });
});

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
