import { beforeEach, describe, expect, test } from 'vitest';
import type { Deps } from '../../src/actions/deps.ts';
import { openSession, proveSession, visitSession } from '../../src/actions/sessions.ts';
import type { Account } from '../../src/domain/account.ts';
import { youthList } from '../../src/lists/youths.ts';
import type { Session } from '../../src/store/sessions.ts';
import { type Office, bring, hireCoordinator, openTestOffice } from '../office.ts';
import { sabotaged } from './sabotage.ts';

/** Sessions end to the second, and no clock that is turned makes one longer. */

const minute = 60;
const hour = 60 * minute;
let office: Office;
let deps: Deps;
let staff: Account;
let family: Account;
let noon: number;
beforeEach(async () => {
  office = openTestOffice();
  noon = office.moment.getTime();
  deps = sabotaged('S3', clockless(office), office);
  staff = await hireCoordinator(office);
  bring(office, youthList, [{}]);
  const youthId = office.store.youths.findByCode('J-900')!.id;
  family = { id: office.newId(), role: 'family', name: 'V', youthId, relation: 'parent' };
  office.store.together((pen) =>
    pen.accounts.add(family, null, { by: staff.id, at: office.now() }),
  );
});

/** Broken: whoever asks was here just now. */
function clockless(from: Office): Deps {
  const { sessions } = from.store;
  const find: typeof sessions.find = (...asked) => {
    const session = sessions.find(...asked);
    return session && ({ ...session, lastSeenAt: from.now().toISOString() } satisfies Session);
  };
  return {
    ...from,
    now: () => from.now(),
    store: { ...from.store, sessions: { ...sessions, find } },
  };
}

/** So many seconds after noon. */
const at = (seconds: number) => {
  office.moment = new Date(noon + seconds * 1000);
};
const isIn = (token: string): boolean => visitSession(deps, token)?.isIn ?? false;
const enter = (account: Account): string => {
  const { token } = openSession(deps, account);
  const here = visitSession(deps, token);
  if (here === undefined) throw new Error('No session');
  return here.isIn ? token : proveSession(deps, here).token;
};

describe('S3 a session ends on time', () => {
  test.each(['staff', 'family'] as const)('after fifteen minutes without a click (%s)', (who) => {
    const token = enter(who === 'staff' ? staff : family);
    at(15 * minute - 1);
    expect(isIn(token)).toBe(true);
    at(30 * minute - 1);
    expect(isIn(token)).toBe(false);

    at(0);
    const other = enter(who === 'staff' ? staff : family);
    at(15 * minute);
    expect(isIn(other)).toBe(false);
  });

  test.each([
    ['staff', 8 * hour],
    ['family', hour],
  ] as const)('however busy, after its longest time (%s)', (who, longest) => {
    const token = enter(who === 'staff' ? staff : family);
    for (let time = 10 * minute; time < longest; time += 10 * minute) {
      at(time);
      expect(isIn(token)).toBe(true);
    }
    at(longest - 1);
    expect(isIn(token)).toBe(true);
    at(longest);
    expect(isIn(token)).toBe(false);
  });

  test('between the two proofs there is a quarter of an hour', () => {
    const { token } = openSession(deps, staff);
    at(14 * minute);
    expect(visitSession(deps, token)).toBeDefined();
    at(15 * minute);
    expect(visitSession(deps, token)).toBeUndefined();
  });

  test('a second factor is fresh for five minutes', () => {
    const token = enter(staff);
    at(5 * minute - 1);
    expect(visitSession(deps, token)?.isFresh).toBe(true);
    at(5 * minute);
    expect(visitSession(deps, token)?.isFresh).toBe(false);
  });

  test('a clock turned back an hour ends it', () => {
    const token = enter(staff);
    at(-hour);
    expect(isIn(token)).toBe(false);
    at(1);
    expect(isIn(token)).toBe(false);
  });

  test('a clock turned back does not freshen a second factor', () => {
    const token = enter(staff);
    at(4 * minute);
    expect(visitSession(deps, token)?.isFresh).toBe(true);
    at(-1 * minute);
    expect(visitSession(deps, token)?.isFresh ?? false).toBe(false);
  });

  test('a clock turned on a day ends it, also when it is turned back', () => {
    const token = enter(staff);
    at(24 * hour);
    expect(isIn(token)).toBe(false);
    const tomorrow = enter(staff);
    at(60);
    expect([isIn(token), isIn(tomorrow)]).toEqual([false, false]);
  });
});
