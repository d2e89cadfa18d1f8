import { beforeEach, expect, test } from 'vitest';
import { coco, firstOrganisation, id, openStore, pen } from './opened.ts';

const dunya = {
  id: id('dunya'),
  role: 'coordinator',
  name: 'Dunya',
  organisationId: firstOrganisation,
} as const;
const other = { ...pen, by: dunya.id };
const numbers = { maxKm: 30 };

let opened: ReturnType<typeof openStore>;
beforeEach(() => {
  opened = openStore();
  opened.store.together((hand) => {
    hand.accounts.add(dunya, { email: 'dunya@voorbeeld.test', passwordHash: 'hash' }, pen);
    hand.policies.propose({ id: id('one'), numbers, reason: 'dichterbij' }, pen);
  });
});

test('a proposal waits, and becomes a version with both names under it', () => {
  const { store } = opened;
  expect(store.policies.findProposed()).toMatchObject({ numbers, by: 'Coco', accountId: coco.id });
  expect(store.policies.findNewest().version).toBe(0);
  store.together((hand) => hand.policies.confirm(id('one'), 1, other));
  expect(store.policies.findProposed()).toBeUndefined();
  expect(store.policies.list()).toMatchObject([
    { version: 1, numbers, reason: 'dichterbij', by: 'Coco', confirmedBy: 'Dunya' },
  ]);
  expect(store.policies.wasProposed(id('one'))).toBe(true);
  expect(store.policies.wasProposed(id('two'))).toBe(false);
});

test('the database itself wants four eyes, one proposal at a time, and one end to each', () => {
  const { store, db } = opened;
  expect(() => store.together((hand) => hand.policies.confirm(id('one'), 1, pen))).toThrow(
    'another coordinator',
  );
  expect(() =>
    store.together((hand) =>
      hand.policies.propose({ id: id('two'), numbers, reason: 'nog eens' }, other),
    ),
  ).toThrow('proposed already');
  store.together((hand) => hand.policies.withdraw(id('one'), other));
  expect(() => store.together((hand) => hand.policies.withdraw(id('one'), other))).toThrow();
  expect(() => store.together((hand) => hand.policies.confirm(id('one'), 1, other))).toThrow();
  expect(store.policies.list()).toEqual([]);

  store.together((hand) => {
    hand.policies.propose({ id: id('two'), numbers, reason: 'nog eens' }, pen);
    hand.policies.confirm(id('two'), 1, other);
  });
  expect(() => db.exec(`update policies set numbers = '{}'`)).toThrow('never changed');
  expect(() => db.exec('delete from policies')).toThrow();
});
