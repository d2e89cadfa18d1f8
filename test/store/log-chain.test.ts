import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { coco, firstOrganisation, openStore } from './opened.ts';
import { writeOfEach } from './written.ts';

const yesterday = new Date('2026-11-21T09:00:00Z');
const today = new Date('2026-11-22T09:00:00Z');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const zeros = '0'.repeat(64);

let opened: ReturnType<typeof openStore>;
beforeEach(() => {
  opened = openStore();
});

const links = () => [...opened.store.logChain.links()];
const logged = (table: string): unknown =>
  opened.db.prepare(`select count(*) from ${table}`).pluck().get();

test('every line says in one order what was done, seen or refused, by whom and where', () => {
  writeOfEach(opened.store, today);
  const at = today.toISOString();
  const rest = (said: string) => sha256(JSON.stringify(said));
  expect(links().map(({ line }) => JSON.parse(line) as unknown)).toEqual([
    [
      ...[1, at, coco.id, 'coordinator', firstOrganisation],
      ...['did-it', 'journal:J-1', 'done', 'request-1', rest('{"n":1}')],
    ],
    [
      ...[2, at, coco.id, 'coordinator', firstOrganisation],
      ...['coordinator/youths/one', 'view:J-1', 'shown', 'request-2'],
      rest('["n/a",["J-1","J-2"]]'),
    ],
    [
      ...[3, at, null, 'anonymous', null],
      ...['turned-away', 'security:read-identity', '403', null, rest('')],
    ],
  ]);
});

test('every hash covers the line and the hash before it, from zeros on', () => {
  const { logChain } = opened.store;
  expect(logChain.start()).toEqual({ seq: 0, hash: zeros });
  expect(logChain.head()).toEqual({ seq: 0, hash: zeros });
  writeOfEach(opened.store, yesterday);
  writeOfEach(opened.store, today);
  let before = zeros;
  for (const link of links()) {
    before = sha256(`${before}\n${link.line}`);
    expect(link.hash).toBe(before);
  }
  expect(links().map(({ source, sourceSeq }) => [source, sourceSeq])).toEqual([
    ...[['journal', 1], ['view', 1], ['security', 1]],
    ...[['journal', 2], ['view', 2], ['security', 2]],
  ]); // prettier-ignore
  expect(logChain.head()).toEqual({ seq: 6, hash: before });
  expect(logChain.start()).toEqual({ seq: 0, hash: zeros });
});

test('what was not written cannot be linked', () => {
  const { store } = opened;
  const link = () => store.together((pen) => pen.logChain.add('view', 7));
  expect(link).toThrow('Nothing was written in view 7');
  expect(links()).toEqual([]);
});

test('a head is kept once a day, and the newest until a day is found', () => {
  const { store } = opened;
  const keep = (day: string) => store.together((pen) => pen.logChain.keepHead(day, today));
  expect(store.logChain.hasHead('2026-11-21')).toBe(false);
  writeOfEach(store, yesterday);
  const first = store.logChain.head();
  keep('2026-11-20');
  writeOfEach(store, today);
  const second = store.logChain.head();
  keep('2026-11-21');
  writeOfEach(store, today);
  keep('2026-11-21');

  expect(store.logChain.hasHead('2026-11-21')).toBe(true);
  expect(store.logChain.findHead('2026-11-19')).toBeUndefined();
  expect(store.logChain.findHead('2026-11-20')).toEqual(first);
  expect(store.logChain.findHead('2026-12-01')).toEqual(second);
});

test('what is old enough is let go of, and what is left begins where that ended', () => {
  const { store } = opened;
  const cut = (before: Date) => store.together((pen) => pen.logChain.cut(before, today));
  writeOfEach(store, yesterday);
  const end = store.logChain.head();
  writeOfEach(store, today);
  const head = store.logChain.head();

  expect(cut(yesterday)).toBeUndefined();
  expect(links()).toHaveLength(6);
  expect(cut(today)).toEqual(end);
  expect(links().map(({ seq }) => seq)).toEqual([4, 5, 6]);
  expect(store.logChain.start()).toEqual(end);
  expect(store.logChain.head()).toEqual(head);
  for (const table of ['journal', 'view_log', 'security_log']) expect(logged(table)).toBe(1);
  expect(logged('view_log_youths')).toBe(2);
  expect(store.logChain.count('view')).toBe(1);

  const tomorrow = new Date('2026-11-23T09:00:00Z');
  expect(cut(tomorrow)).toEqual(head);
  expect(links()).toEqual([]);
  // The next line goes on from there, not from zeros.
  expect([store.logChain.start(), store.logChain.head()]).toEqual([head, head]);
  writeOfEach(store, tomorrow);
  expect(links()[0]).toMatchObject({ seq: 7, hash: sha256(`${head.hash}\n${links()[0]!.line}`) });
});

test('a journal from before there was a chain is covered once, in its order', () => {
  const { db, store } = opened;
  const old = db.prepare(`insert into journal (at, account_id, role, did, subject, detail)
    values (?, 'system', 'system', 'old', ?, '{}')`);
  for (const subject of ['J-1', 'J-2']) old.run(yesterday.toISOString(), subject);
  const cover = () => store.together((pen) => pen.logChain.coverOlder());
  cover();
  expect(links().map(({ source, sourceSeq }) => [source, sourceSeq])).toEqual([
    ['journal', 1],
    ['journal', 2],
  ]);
  const head = store.logChain.head();
  cover();
  expect(store.logChain.head()).toEqual(head);
});
