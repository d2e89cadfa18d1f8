import { expect, test } from 'vitest';
import { officeTable } from '../../src/actions/table/office-table.ts';
import { readConfig } from '../../src/config.ts';
import { createStore } from '../../src/store/index.ts';
import { openDatabase } from '../../src/store/open.ts';
import { invite } from '../../scripts/demo/people.ts';
import { tellRegion } from '../../scripts/demo/tell-region.ts';
import { tellMore } from '../../scripts/pages/tell-more.ts';
import { openTestOffice, password } from '../office.ts';
import { newFile } from '../security/beside.ts';
import { at, firstOrganisation, id, openStore, pen, vacancyFacts, youthFacts } from './opened.ts';

type Opened = ReturnType<typeof openStore>;

const what = {};
/** How often it was read anew. */
function counting({ store }: Opened, read: () => unknown, about = '') {
  let times = 0;
  const answer = () =>
    store.kept(what, about, () => {
      times += 1;
      return read();
    });
  answer();
  return { again: () => (answer(), times) };
}

const touchYouth = ({ store }: Opened) =>
  store.together((hand) => hand.youths.change(id('j1'), youthFacts('1'), pen));
const touchVacancy = ({ store }: Opened) =>
  store.together((hand) => hand.vacancies.change(id('v1'), vacancyFacts('1'), pen));

test('an answer is remembered until one of the tables it was read from is written to', () => {
  const opened = openStore();
  const { store } = opened;
  const ways = {
    'a list': () => store.vacancies.list(),
    'one of them': () => store.vacancies.find(id('v1')),
    'within one moment': () => store.atOnce(() => store.vacancies.list()),
    'by another that is remembered': () => store.kept({}, '', () => store.vacancies.list()),
  };
  for (const [way, read] of Object.entries(ways)) {
    const asked = counting(opened, read, way);
    touchYouth(opened);
    expect([way, asked.again()]).toEqual([way, 1]);
    touchVacancy(opened);
    expect([way, asked.again(), asked.again()]).toEqual([way, 2, 2]);
  }
});

test('what another was told from memory it still depends on', () => {
  const opened = openStore();
  const inner = {};
  const read = () => opened.store.kept(inner, '', () => opened.store.vacancies.find(id('v1')));
  read();
  const asked = counting(opened, read);
  touchVacancy(opened);
  expect(asked.again()).toBe(2);
});

test('a table that only a trigger writes to counts as written to', () => {
  const opened = openStore();
  const { store } = opened;
  const asked = counting(opened, () => store.vacancies.list().length);
  store.together((hand) => hand.vacancies.withdraw(id('v1'), 'reason', pen));
  expect(asked.again()).toBe(2);
  expect(store.vacancies.list()).toHaveLength(1);
});

test('another program that writes to the file is heard of', () => {
  const file = newFile();
  const opened = openStore(file);
  const asked = counting(opened, () => opened.store.vacancies.list());
  const other = createStore(openDatabase(file));
  expect(asked.again()).toBe(1);
  other.together((hand) => hand.vacancies.change(id('v1'), vacancyFacts('1'), pen));
  expect(asked.again()).toBe(2);
  other.close();
});

test('while something is written, nothing is remembered and nothing answered from memory', () => {
  const opened = openStore();
  const { store } = opened;
  const places = () => store.youths.listWaiting().length;
  const add = () =>
    store.together((hand) => {
      hand.youths.add(id('j3'), firstOrganisation, youthFacts('3'), pen);
      expect(places()).toBe(3);
      throw new Error('after all not');
    });
  expect(places()).toBe(2);
  expect(add).toThrow('after all not');
  expect(places()).toBe(2);
});

test('on another day the answer is another', () => {
  const { store } = openStore();
  let times = 0;
  const read = () => (store.vacancies.list(), (times += 1));
  const on = (day: string) => store.kept(what, 'day', read, day);
  expect([on('a'), on('a'), on('b'), on('b'), on('a')]).toEqual([1, 1, 2, 2, 3]);
});

test('what cannot be found is not remembered, and what asks next is none the wiser', () => {
  const opened = openStore();
  const { store } = opened;
  const fails = () =>
    store.kept({}, '', () => {
      store.vacancies.list();
      throw new Error('not found');
    });
  expect(fails).toThrow('not found');
  expect(counting(opened, () => store.youths.listWaiting()).again()).toBe(1);
});

test('after the free space is wiped nothing is remembered', () => {
  const opened = openStore(newFile());
  const asked = counting(opened, () => opened.store.vacancies.list());
  opened.store.wipeFreeSpace();
  expect(asked.again()).toBe(2);
  touchVacancy(opened);
  expect(asked.again()).toBe(3);
});

test('an answer that was read from nothing is not remembered: it may read later', () => {
  const opened = openStore();
  const asked = counting(opened, () => () => opened.store.vacancies.list());
  expect([asked.again(), asked.again()]).toEqual([2, 3]);
});

test('nobody changes a list that others are given too', () => {
  const { store } = openStore();
  const list = store.vacancies.list() as unknown[];
  expect(() => list.reverse()).toThrow(TypeError);
});

test('whatever happens in a region, what is remembered is what a fresh look finds', async () => {
  const file = newFile();
  const office = openTestOffice(file);
  const { folders } = readConfig({});
  let changes = 0;
  const together: typeof office.store.together = (work) => {
    const done = office.store.together(work);
    const fresh = createStore(openDatabase(file));
    const here = { ...office, now: () => at };
    expect(officeTable(here)).toEqual(officeTable({ ...here, store: fresh }));
    expect(office.store.users.listStaff()).toEqual(fresh.users.listStaff());
    expect(office.store.proposals.listOpen()).toEqual(fresh.proposals.listOpen());
    fresh.close();
    changes += 1;
    return done;
  };
  const watched = { ...office, store: { ...office.store, together } };
  const { staff } = await tellRegion(watched, `${folders.data}/demo`, password);
  await invite(watched, staff.coordinator, 'J-14', { name: 'Verzonnen vader', relation: 'parent' });
  tellMore(watched);
  expect(changes).toBeGreaterThan(50);
});
