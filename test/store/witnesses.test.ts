import { expect, test } from 'vitest';
import { id, openStore, pen, place, propose } from './opened.ts';

/** What the database refuses even when a program asks for it. */

test('a youth lives in one group at a time', () => {
  const { store } = openStore();
  propose(store, 'one', '1', '1');
  propose(store, 'two', '1', '2');
  place(store, 'first', 'one', '1', '1');
  expect(() => place(store, 'second', 'two', '1', '2')).toThrow('youth already placed');

  store.together((hand) =>
    hand.placements.end(
      id('first'),
      { endedOn: '2026-12-02', reason: 'moved-on', note: '', waitsAgain: true },
      pen,
    ),
  );
  place(store, 'second', 'two', '1', '2');
  expect(store.placements.listOfYouth(id('j1'))).toHaveLength(2);
});

test('a place is given once, and is free again when a placement ends', () => {
  const { store } = openStore();
  propose(store, 'one', '1', '1');
  propose(store, 'two', '2', '1');
  place(store, 'first', 'one', '1', '1');
  expect(store.vacancies.find(id('v1'))?.taken).toBe(1);
  expect(() => place(store, 'second', 'two', '2', '1')).toThrow('no place left');

  const ending = { endedOn: '2026-12-02', reason: 'moved-on', note: '', waitsAgain: false };
  store.together((hand) => hand.placements.end(id('first'), ending, pen));
  expect(store.vacancies.find(id('v1'))?.taken).toBe(0);
  place(store, 'second', 'two', '2', '1');
});

test('a proposal is accepted once', () => {
  const { store } = openStore();
  propose(store, 'one', '1', '1');
  place(store, 'first', 'one', '1', '1');
  expect(() => place(store, 'second', 'one', '2', '2')).toThrow('UNIQUE');
});

test('what was never put to a provider is not accepted', () => {
  const { store } = openStore();
  propose(store, 'one', '1', '1', false);
  // Another that was put says nothing about this one.
  propose(store, 'two', '2', '2');
  expect(() => place(store, 'first', 'one', '1', '1')).toThrow('put to the provider before');
});

test('consent that is asked anew follows a release, is a coordinator’s word, and stays', () => {
  const { db, store } = openStore();
  propose(store, 'one', '1', '1');
  const renew = (by = pen.by) =>
    store.together((hand) => hand.proposals.renew(id('one'), 'youth', { ...pen, by }));
  expect(() => renew()).toThrow('FOREIGN');
  const yes = { party: 'provider', says: 'yes', reason: null, note: '' } as const;
  store.together((hand) => {
    hand.proposals.addAnswer(id('one'), yes, pen);
    hand.proposals.release(id('one'), { ground: 'parents', words: '' }, pen);
  });
  expect(() => renew('system')).toThrow('a coordinator of the keeping organisation');
  renew();
  renew();
  expect(store.proposals.find(id('one'))?.release?.renewals).toHaveLength(2);
  expect(() => db.exec(`update release_renewals set ground = 'measure'`)).toThrow('never changed');
});

test('the journal and placements are never changed', () => {
  const { db, store } = openStore();
  propose(store, 'one', '1', '1');
  place(store, 'first', 'one', '1', '1');
  store.together((hand) =>
    hand.journal.add({ id: 'system', role: 'system' }, pen.at, { did: 'x', subject: 'y' }),
  );
  expect(() => db.exec(`update journal set did = 'z'`)).toThrow('never changed');
  expect(() => db.exec('delete from journal')).toThrow('never cut');
  expect(() => db.exec(`update placements set reason = 'z'`)).toThrow('never changed');
});

test('nothing points at what is not there, and days and words are of the right kind', () => {
  const { db, store } = openStore();
  const wrong = [
    `insert into groups (id, code, provider_id) values ('x', 'x', 'nobody')`,
    `insert into kept_apart (person_a, person_b, reason, recorded_by, recorded_at) values ('B', 'A', 'r', 'c', 'd')`,
    `insert into youth_facts (youth_id, facts, recorded_by, recorded_at) values ('${id('j1')}', 'no json', 'c', 'd')`,
    `insert into vacancy_facts (vacancy_id, free_from, free_until, places, confirmed_on, recorded_by, recorded_at)
       values ('${id('v1')}', '2026-02-30', null, 1, '2026-11-22', 'c', 'd')`,
    `insert into accounts (id, role, name, made_by, made_at) values ('x', 'boss', 'x', 'x', 'x')`,
    `insert into accounts (id, role, name, made_by, made_at) values ('x', 'provider', 'x', 'x', 'x')`,
  ];
  for (const sql of wrong) expect(() => db.exec(sql)).toThrow(/constraint|FOREIGN/i);
  expect(() => propose(store, 'one', '1', '9')).toThrow('FOREIGN');
});

test('a row that is not as we know it is found where it enters', () => {
  const { db, store } = openStore();
  db.exec(`update youth_facts set facts = json_set(facts, '$.intensity', 9)
           where youth_id = '${id('j2')}'`);
  expect(store.youths.find(id('j1'))).toBeDefined();
  expect(() => store.youths.find(id('j2'))).toThrow('intensity');
});
