import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { retain } from '../../src/actions/retain.ts';
import { verifyLog } from '../../src/actions/verify-log.ts';
import { type CalendarDay, addDays, dayNumber } from '../../src/domain/calendar-day.ts';
import { startOf } from '../../src/domain/retention.ts';
import { coco, firstOrganisation, id, openStore, place, propose } from '../store/opened.ts';
import { rounds, sabotaged } from './sabotage.ts';

/** Everything happens at one o'clock in the afternoon of this day, or on another that is named. */
const first = '2026-11-22';
const onDay = (day: CalendarDay): Date => new Date(startOf(day).getTime() + 13 * 3_600_000);
const moment = onDay(first).toISOString();

/** What is kept of each class; gone when it counts nothing any more. Counted with plain SQL, not with our own stores. */
const classes: Readonly<Record<string, { count: string; goes: CalendarDay }>> = {
  'forms taken': { count: `select count(*) from taken_forms`, goes: '2026-11-29' },
  sessions: { count: `select count(*) from sessions`, goes: '2026-12-22' },
  mails: { count: `select count(*) from mails where id = 'mail'`, goes: '2026-12-22' },
  invitations: { count: `select count(*) from invitations`, goes: '2027-02-20' },
  'identity after withdrawal': {
    count: `select count(*) from youth_facts where youth_id = '${id('j2')}'`,
    goes: '2027-05-22',
  },
  'profile after a start': {
    count: `select count(*) from youth_facts where youth_id = '${id('j1')}' and recorded_by <> 'retention'`,
    goes: '2027-06-01',
  },
  'words about a placement': {
    count: `select count(*) from placements where reason <> ''`,
    goes: '2027-06-01',
  },
  'what a provider was shown': { count: `select count(*) from proposal_profiles`, goes: first },
  'a question whether a place is free': {
    count: `select count(*) from vacancy_asks`,
    goes: '2027-11-22',
  },
  'a declined proposal': {
    count: `select count(*) from proposals where id = '${id('no')}'`,
    goes: '2027-11-22',
  },
  'who worked here': {
    count: `select count(*) from accounts where email = 'weg@voorbeeld.test' or name = 'Wies Weg'`,
    goes: '2027-11-22',
  },
  'who left': { count: `select count(*) from youths where id = '${id('j2')}'`, goes: '2027-11-22' },
  runs: { count: `select count(*) from runs`, goes: '2028-11-22' },
  scenarios: { count: `select count(*) from scenarios`, goes: '2028-11-22' },
  'who lived there': {
    count: `select count(*) from youth_facts where youth_id = '${id('j1')}'`,
    goes: '2029-03-01',
  },
  'the placement': { count: `select count(*) from placements`, goes: '2030-03-01' },
  'the log of the first day': {
    count: `select count(*) from view_log where at < '2026-11-23'`,
    goes: '2031-11-22',
  },
  'its chain': {
    count: `select count(*) from log_chain where line ->> '$[1]' < '2026-11-23'`,
    goes: '2031-11-22',
  },
};

function office() {
  const { db, store } = openStore();
  const pen = { by: coco.id, at: new Date(moment) };
  propose(store, 'no', '2', '1');
  propose(store, 'yes', '1', '2');
  place(store, 'living', 'yes', '1', '2');
  store.together((hand) => {
    hand.proposals.reject(id('no'), { reason: 'other', note: 'x' }, pen);
    hand.youths.addListing(id('j2'), false, 'other-solution', pen);
    hand.placements.start(id('living'), '2026-12-01', pen);
    const gone = { id: id('weg'), role: 'privacy-officer', name: 'Wies Weg' } as const;
    hand.accounts.add(gone, { email: 'weg@voorbeeld.test', passwordHash: 'hash' }, pen);
    hand.accounts.end(gone.id, pen);
    hand.runs.add({ id: id('run'), number: 1, policyVersion: 1, table: {} }, pen);
    const scenario = { id: id('scenario'), organisationId: firstOrganisation, name: 'Wat als' };
    hand.scenarios.add({ ...scenario, table: {}, frozenAt: moment }, pen);
    hand.journal.add(coco, pen.at, { did: 'x', subject: 'J-1' });
    const look = { accountId: coco.id, role: 'coordinator', organisationId: firstOrganisation };
    const view = { ...look, kind: 'page', youths: ['J-1'], purpose: 'n/a', requestId: 'r' };
    hand.viewLog.add({ ...view, at: pen.at });
    hand.accounts.add(
      { id: id('mama'), role: 'family', name: 'M', youthId: id('j1'), relation: 'parent' },
      null,
      pen,
    );
  });
  for (const [sql, row] of rows)
    db.prepare(sql).run({ at: moment, by: coco.id, mama: id('mama'), no: id('no'), ...row });
  return { db, store };
}

const rows: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [`insert into taken_forms (key_hash, account_id, body_hash, taken_at) values ('k', @by, 'b', @at)`, {}],
  [`insert into sessions (token_hash, account_id, form_secret, started_at, last_seen_at, ends_at, held_as)
    values ('t', @by, 's', @at, @at, @at, '')`, {}],
  [`insert into mails (id, recipient, kind, lang, made_at) values ('mail', 'x@x.test', 'reset', 'nl', @at)`, {}],
  [`insert into invitations (id, account_id, made_by, made_at, ends_at) values ('i', @mama, @by, @at, @at)`, {}],
  [`insert into proposal_profiles (proposal_id, profile, coarsened, alike, shown_by, shown_at)
    values (@no, '{}', '[]', 3, @by, @at)`, {}],
  [`insert into vacancy_asks (id, vacancy_id, confirmed_on, asked_of, asked_at, expires_at)
    select 'a', v.id, '2026-11-10', @by, @at, @at from vacancies v limit 1`, {}],
]; // prettier-ignore

const kept = (db: Database): string[] =>
  Object.entries(classes)
    .filter(([, { count }]) => Number(db.prepare(count).pluck().get()) > 0)
    .map(([name]) => name);

/** The stay ends, long after the identity went. */
const leaves: CalendarDay = '2029-03-01';

function live(days: readonly CalendarDay[]) {
  const { db, store } = office();
  let today: CalendarDay = first;
  const hourEarly = sabotaged('E3', 35 * 86_400_000, 0);
  const deps = { store, now: () => new Date(onDay(today).getTime() + hourEarly) };
  const gone = new Map<string, CalendarDay>();
  expect(kept(db)).toEqual(Object.keys(classes));
  for (const day of days) {
    today = day;
    if (day === leaves) {
      const pen = { by: coco.id, at: onDay(day) };
      const ending = { endedOn: day, reason: 'moved-on', note: '', waitsAgain: false };
      store.together((hand) => {
        hand.placements.end(id('living'), ending, pen);
        hand.youths.addListing(id('j1'), false, 'moved-on', pen);
      });
    }
    retain(deps);
    const still = kept(db);
    for (const name of Object.keys(classes)) {
      if (!gone.has(name) && !still.includes(name)) gone.set(name, day);
    }
  }
  return { db, store, gone };
}

const expected = new Map(Object.entries(classes).map(([name, { goes }]) => [name, goes]));

/** Every day of 25 years for a release; at every change, the days around those on which something goes. */
function calendar(): CalendarDay[] {
  const years = Array.from({ length: 25 * 366 }, (_, n) => addDays(first, n));
  const near = [...expected.values(), leaves].map(dayNumber);
  const isNear = (day: CalendarDay): boolean =>
    near.some((one) => Math.abs(one - dayNumber(day)) <= 2);
  return rounds(0, 1) === 1 ? years : years.filter((day, n) => isNear(day) || n % 100 === 0);
}

test('E3 each class goes on its day, and nothing before', { timeout: 600_000 }, () => {
  const { store, gone } = live(calendar());
  expect(Object.fromEntries([...gone].sort())).toEqual(Object.fromEntries([...expected].sort()));
  expect(verifyLog({ store })).toEqual([]);
});

test('E3 a shorter time may be chosen, by an organisation for its own; a longer one may not', () => {
  const { db, store } = office();
  const pen = { by: coco.id, at: new Date(moment) };
  const numbers = {
    identityMonths: 1,
    recordMonths: 2,
    invitationDays: 9,
    sessionDays: 3,
    keyDays: 1,
    runMonths: 4,
  };
  store.together((hand) => hand.retentionSettings.set(firstOrganisation, numbers, pen));
  retain({ store, now: () => onDay('2026-12-21') });
  expect(kept(db)).toContain('identity after withdrawal');
  retain({ store, now: () => onDay('2026-12-22') });
  expect(kept(db)).not.toContain('identity after withdrawal');
  expect(kept(db)).toContain('invitations');
  const longer = { ...numbers, identityMonths: 7 };
  store.together((hand) => hand.retentionSettings.set(firstOrganisation, longer, pen));
  expect(() => store.retentionSettings.list()).toThrow();
});

test('E3 who lives in a group is known there as any resident is: without a name', () => {
  const { store } = office();
  retain({ store, now: () => onDay('2027-06-01') });
  const facts = store.youths.find(id('j1'))?.facts;
  expect(facts).toMatchObject({
    code: 'J-1',
    name: '',
    homePlace: '',
    schoolName: '',
    bornOn: '2012-07-01',
  });
  expect(store.residents.listPlaced().map(({ facts: { code } }) => code)).toEqual(['J-1']);
  expect(store.youths.listVersions(id('j1'))).toHaveLength(1);
});

test('E3 a night on which nothing goes leaves no line', () => {
  const { store } = office();
  retain({ store, now: () => onDay(first) });
  const before = store.journal.head();
  retain({ store, now: () => onDay(first) });
  retain({ store, now: () => onDay('2026-11-23') });
  expect(store.journal.head()).toBe(before);
});
