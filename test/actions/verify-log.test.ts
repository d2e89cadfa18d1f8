import { beforeEach, expect, test } from 'vitest';
import { verifyLog } from '../../src/actions/verify-log.ts';
import { openStore } from '../store/opened.ts';
import { writeOfEach } from '../store/written.ts';
import { unguard } from '../security/tampering.ts';

/** What does not fit is told by its place and kind; security/l4-tampering tries a thousand ways to do it. */

const yesterday = new Date('2026-11-21T09:00:00Z');
const today = new Date('2026-11-22T09:00:00Z');
const other = 'f'.repeat(64);

let opened: ReturnType<typeof openStore>;
beforeEach(() => {
  opened = openStore();
  writeOfEach(opened.store, yesterday);
  writeOfEach(opened.store, today);
});

const faults = (head?: { seq: number; hash: string }) =>
  verifyLog(opened, head).map(({ seq, what }) => `${seq} ${what}`);

function tamper(sql: string): void {
  opened.db.pragma('foreign_keys = OFF');
  unguard(opened.db);
  opened.db.exec(sql);
}

test('what nobody touched fits, with a head of now or of before', () => {
  const links = [...opened.store.logChain.links()];
  expect(faults()).toEqual([]);
  for (const head of [...links, opened.store.logChain.start()]) expect(faults(head)).toEqual([]);
});

test.each([
  ['a row that says otherwise', `update journal set did = 'x' where seq = 2`, ['4 row-differs']],
  [
    'a row that is gone',
    'delete from security_log where seq = 1',
    ['3 row-missing', '6 row-not-in-chain'],
  ],
  [
    'a link that says otherwise',
    `update log_chain set line = line || ' ' where seq = 5`,
    ['5 hash-differs', '5 row-differs'],
  ],
  [
    'a hash that is another',
    `update log_chain set hash = '${other}' where seq = 2`,
    ['2 hash-differs', '3 hash-differs'],
  ],
  [
    'a link that is gone',
    'delete from log_chain where seq = 3',
    ['3 line-missing', '4 hash-differs', '6 row-not-in-chain'],
  ],
  [
    'a row that no link covers',
    `insert into view_log (at, account_id, role, kind, purpose, request_id)
      values ('2026-11-22', 'x', 'x', 'x', 'x', 'x')`,
    ['6 row-not-in-chain'],
  ],
])('%s is found, and where', (_what, sql, found) => {
  tamper(sql);
  expect(faults()).toEqual(found);
});

test('a head that was kept elsewhere shows an end that was cut off, and a chain written anew', () => {
  const { hash } = opened.store.logChain.head();
  expect(faults({ seq: 7, hash })).toEqual(['7 head-not-reached']);
  expect(faults({ seq: 6, hash: other })).toEqual(['6 head-differs']);
  expect(faults({ seq: 3, hash: other })).toEqual(['3 head-differs']);
  expect(faults({ seq: 0, hash: other })).toEqual(['0 head-differs']);
});

test('of lines that were let go of, only the end can still be asked', () => {
  const { store } = opened;
  const [first] = store.logChain.links();
  store.together((pen) => pen.logChain.cut(today, today));
  const start = store.logChain.start();
  expect(faults()).toEqual([]);
  expect(faults(start)).toEqual([]);
  expect(faults({ ...start, hash: other })).toEqual(['3 head-differs']);
  expect(faults(first)).toEqual(['1 head-before-start']);
});

test('where everything is wrong it stops after a hundred, and tells the first', () => {
  for (let n = 0; n < 40; n += 1) writeOfEach(opened.store, today);
  tamper(`update log_chain set hash = '${other}'`);
  const found = faults();
  expect(found).toHaveLength(100);
  expect(found.slice(0, 2)).toEqual(['1 hash-differs', '2 hash-differs']);
});
