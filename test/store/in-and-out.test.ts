import { expect, test } from 'vitest';
import {
  at,
  coco,
  groupFacts,
  id,
  later,
  openStore,
  pen,
  place,
  propose,
  vacancyFacts,
  youthFacts,
  firstOrganisation,
} from './opened.ts';

test('facts come out as they went in, the newest version first', () => {
  const { store } = openStore();
  const youth = { ...youthFacts('1'), intensity: 1, whyNotAtHome: 'x\n“;”' };
  store.together((hand) => {
    hand.youths.change(id('j1'), youth, { by: coco.id, at: later(1) });
    hand.groups.change(id('g1'), { ...groupFacts('1'), size: 6 }, pen);
    hand.vacancies.change(id('v1'), { ...vacancyFacts('1'), until: '2027-01-01' }, pen);
  });
  expect(store.youths.find(id('j1'))).toEqual({
    id: id('j1'),
    organisationId: firstOrganisation,
    facts: youth,
  });
  expect(store.youths.findByCode('J-2')?.facts).toEqual(youthFacts('2'));
  expect(store.youths.listVersions(id('j1'))).toEqual([
    { facts: youth, by: 'Coco', at: later(1).toISOString() },
    { facts: youthFacts('1'), by: 'Coco', at: at.toISOString() },
  ]);
  expect(store.groups.findByCode('G-1')).toEqual({
    id: id('g1'),
    providerId: id('p1'),
    facts: { ...groupFacts('1'), size: 6 },
  });
  expect(store.vacancies.find(id('v1'))).toMatchObject({
    taken: 0,
    facts: { ...vacancyFacts('1'), until: '2027-01-01' },
  });
});

test('a list of waiting youths begins with who waits longest, without who is placed or taken off', () => {
  const { store } = openStore();
  const waiting = () => store.youths.listWaiting().map(({ facts }) => facts.code);
  store.together((hand) => {
    hand.youths.change(id('j2'), { ...youthFacts('2'), waitingSince: '2025-01-01' }, pen);
    hand.youths.add(
      id('j3'),
      firstOrganisation,
      { ...youthFacts('3'), waitingSince: '2026-11-01' },
      pen,
    );
  });
  expect(waiting()).toEqual(['J-2', 'J-1', 'J-3']);

  store.together((hand) => hand.youths.addListing(id('j3'), false, 'other-solution', pen));
  propose(store, 'one', '2', '1');
  place(store, 'first', 'one', '2', '1');
  expect(waiting()).toEqual(['J-1']);
  expect(store.youths.listAccepted().map(({ facts }) => facts.code)).toEqual(['J-2']);

  store.together((hand) => {
    hand.youths.addListing(id('j3'), true, '', pen);
    hand.placements.start(id('first'), '2026-12-01', pen);
  });
  expect(waiting()).toEqual(['J-1', 'J-3']);
  expect(store.youths.listAccepted()).toEqual([]);
  expect(store.residents.listPlaced()).toMatchObject([
    { groupCode: 'G-1', startedOn: '2026-12-01' },
  ]);
});

test('the journal is told from its newest line, and by whom it is about', () => {
  const { store } = openStore();
  store.together((hand) => {
    hand.journal.add(coco, at, { did: 'a', subject: 'J-1' });
    hand.journal.add(coco, at, { did: 'b', subject: 'run-1', detail: { group: 'J-1' } });
    hand.journal.add({ id: 'system', role: 'system' }, at, { did: 'c', subject: 'J-10' });
  });
  expect(store.journal.listNewest(2).map(({ did }) => did)).toEqual(['c', 'b']);
  expect(store.journal.listNewest(2, 2)).toMatchObject([
    { did: 'a', by: 'Coco', role: 'coordinator' },
  ]);
  expect(store.journal.listAbout('J-1').map(({ did }) => did)).toEqual(['b', 'a']);
  expect(store.journal.head()).toBe(3);
});
