import type { Database } from 'better-sqlite3';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { brokenPromises } from '../../src/backup/whole.ts';
import { createStore } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open.ts';

/** What grows with history must not slow the work of today: no question of the day reads all of a large table. */

/** Of these there is more each year. */
const growing = [
  'youths',
  'youth_facts',
  'youth_listings',
  'youth_dossiers',
  'vacancies',
  'vacancy_facts',
  'vacancy_withdrawals',
  'proposals',
  'proposal_consultations',
  'proposal_answers',
  'proposal_profiles',
  'proposal_releases',
  'proposal_rejections',
  'placements',
  'placement_starts',
  'placement_ends',
  'placement_reasons',
  'placement_checks',
  'experience_answers',
  'exclusions',
  'accounts',
  'family_people',
  'family_requests',
  'journal',
  'journal_mentions',
  'view_log',
  'view_log_youths',
  'security_log',
  'log_chain',
];

/** These may, and why. */
const mayRead: readonly { readonly sql: RegExp; readonly because: string }[] = [
  { sql: /^select count\(\*\) from (journal|view_log|security_log)$/, because: 'verify-log' },
  { sql: /from log_chain order by seq$|^select seq from journal order by seq$/, because: 'verify-log' }, // prettier-ignore
  { sql: /from journal j left join .* order by j\.seq desc limit @most offset @skip$/, because: 'from the end, so many lines' }, // prettier-ignore
  { sql: /from current_youths y order by y\.code$/, because: 'whoever runs the machine carries everybody out' }, // prettier-ignore
  { sql: /from placements p .* order by p\.starts_on desc, y\.code, p\.id$/, because: 'no page asks for all' }, // prettier-ignore
  {
    sql: /^select coalesce\(max\(seq\), 0\) from journal$|where seq = \(select max\(seq\) from log_chain\)$/,
    because: 'the last one only',
  },
  { sql: /@olderThan|e\.ended_at < @before/, because: 'the nightly round' },
  {
    sql: /from family_requests r .* where e\.request_id is null/,
    because: 'few ask, and all are answered',
  },
  { sql: /from youths_done d|from closed_proposals|closed_proposals c/, because: 'the nightly round' }, // prettier-ignore
  { sql: /\b1 = 1\b/, because: 'the whole region is counted when it is published: four times a year at most' }, // prettier-ignore
  { sql: /\b1 = 0\b/, because: 'a provider knows nobody who waits: this ends before it begins' },
  { sql: /^select count\(\*\) from accounts$/, because: 'once, when the first account is made' },
  { sql: /from accounts a left join organisations o .* left join providers p on p\.id = a\.provider_id$/, because: 'the copy for somebody who asks what is kept' }, // prettier-ignore
];

let db: Database;
const asked: string[] = [];

beforeAll(() => {
  db = openDatabase(':memory:');
  migrate(db, join(import.meta.dirname, '..', '..', 'data', 'migrations'));
  const prepare = db.prepare.bind(db);
  db.prepare = (sql: string) => {
    asked.push(sql);
    return prepare(sql);
  };
  createStore(db);
  db.prepare = prepare;
});

const Step = z.object({ opcode: z.string(), p1: z.int(), p2: z.int() });
const Page = z.strictObject({ rootpage: z.int(), tbl_name: z.string() });

/** The tables that this reads from end to end: a cursor that is put at an end and then walks. */
function readsAllOf(sql: string): string[] {
  const words = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, '']));
  const steps = db
    .prepare(`explain ${sql}`)
    .all(words)
    .map((row) => Step.parse(row));
  const pages = new Map(
    db
      .prepare('select rootpage, tbl_name from sqlite_schema where rootpage > 0')
      .all()
      .map((row) => Page.parse(row))
      .map(({ rootpage, tbl_name }) => [rootpage, tbl_name]),
  );
  const cursors = (...codes: string[]) =>
    new Set(steps.filter(({ opcode }) => codes.includes(opcode)).map(({ p1 }) => p1));
  const walks = cursors('Next', 'Prev');
  const fromAnEnd = cursors('Rewind', 'Last').intersection(walks);
  const tables = steps
    .filter(({ opcode, p1 }) => opcode === 'OpenRead' && fromAnEnd.has(p1))
    .map(({ p2 }) => pages.get(p2) ?? '');
  return [...new Set(tables)].filter((table) => growing.includes(table));
}

const oneLine = (sql: string): string => sql.replaceAll(/\s+/g, ' ').trim();

test('no question of the day reads through all that ever was', () => {
  const questions = [...new Set(asked.map(oneLine))].filter((sql) => /^(select|with)/.test(sql));
  expect(questions.length).toBeGreaterThan(150);
  const found = questions
    .filter((sql) => !mayRead.some((one) => one.sql.test(sql)))
    .flatMap((sql) => readsAllOf(sql).map((table) => `${table}: ${sql.slice(0, 400)}`));
  expect(found).toEqual([]);
});

test('a question without an index would be found', () => {
  expect(readsAllOf('select * from placements where reason = @reason')).toEqual(['placements']);
  expect(readsAllOf('select * from placements where youth_id = @youthId')).toEqual([]);
});

test('what stands beside the facts follows from them, or the file does not hold', () => {
  expect(brokenPromises(db)).toEqual([]);
  db.exec(`insert into youths (id, code) values ('y', 'J-1')`);
  expect(brokenPromises(db)).toEqual([]);
  for (const [wrong, why] of [
    [`delete from waiting_now`, 'who waits does not follow from the lists'],
    [`insert into placements_now values ('p', 'q', 'z', 'g')`, 'who has a place does not follow from the placements'], // prettier-ignore
    [`insert into proposals_now values ('p')`, 'what is proposed does not follow from the proposals'], // prettier-ignore
    [`insert into vacancies_now values ('v')`, 'what is free does not follow from the vacancies'],
  ] as const) {
    db.exec('begin');
    db.exec(wrong);
    expect(brokenPromises(db)).toEqual([why]);
    db.exec('rollback');
  }
});

test('on and off the list, a youth waits as the newest line says', () => {
  const waits = () => db.prepare('select count(*) from waiting_now').pluck().get();
  const line = (says: number) =>
    db.exec(`insert into youth_listings (youth_id, waits, reason, recorded_by, recorded_at)
             values ('y', ${says}, '', 'x', '')`);
  expect(waits()).toBe(1);
  line(0);
  expect(waits()).toBe(0);
  line(1);
  line(1);
  expect(waits()).toBe(1);
  expect(brokenPromises(db)).toEqual([]);
});
