import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { answerErasure, askErasure } from '../../src/actions/ask-erasure.ts';
import { exportList } from '../../src/actions/export-list.ts';
import { newId } from '../../src/actions/secrets.ts';
import { verifyLog } from '../../src/actions/verify-log.ts';
import { freePlaces } from '../../src/domain/vacancy.ts';
import { coco, id, later, openStore, pen, place, propose, vacancyFacts } from '../store/opened.ts';
import { erased, everywhere, newFile, officer, tracesIn } from './erased.ts';
import { knownInFull, traces } from './known-in-full.ts';
import { sabotaged } from './sabotage.ts';

/** Every table in which a row can lead to a youth, directly or through others. */
function tablesOfYouths(db: Database): Set<string> {
  const keys = db
    .prepare(
      `select m.name as child, f."table" as parent from sqlite_schema m, pragma_foreign_key_list(m.name) f
       where m.type = 'table'`,
    )
    .all() as { child: string; parent: string }[];
  const found = new Set(['youths']);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { child, parent } of keys) {
      if (found.has(parent) && parent !== 'accounts') found.add(child);
    }
  }
  return found;
}

test('E1 after erasure no byte of a youth is left in the database, its log, the list beside it or an export', () => {
  const file = newFile();
  const { db, store } = knownInFull(file);
  db.pragma('wal_checkpoint(TRUNCATE)');
  expect(tracesIn(file)).toEqual(traces);

  if (sabotaged('E1', true, false))
    db.prepare(`update youths set code = 'J-1x' where id = @id`).run({ id: id('j1') });
  const withoutWiping = sabotaged('E1-file', { ...store, wipeFreeSpace: () => undefined }, store);
  erased(withoutWiping);

  expect(everywhere(file)).toEqual([]);
  const lists = (['youths', 'apart', 'residents'] as const).map((kind) =>
    exportList(store, kind, 'nl'),
  );
  expect(traces.filter((trace) => lists.join().includes(trace))).toEqual([]);
  db.close();
  expect(everywhere(file)).toEqual([]);
});

test('E1 what is left is a code, a day and a ground, and a chain that still fits', () => {
  const { db, store } = knownInFull();
  erased(store);

  expect(store.erasing.list()).toMatchObject([{ youthCode: 'J-1', ground: 'asked-by-parents' }]);
  expect(store.youths.find(id('j1'))).toBeUndefined();
  expect(store.youths.find(id('j2'))?.facts.code).toBe('J-2');
  for (const table of tablesOfYouths(db)) {
    const rows = db.prepare(`select * from ${table}`).all();
    expect(JSON.stringify(rows), table).not.toContain(id('j1'));
  }
  const scenario = store.scenarios.findForOrganisation(id('scenario'), coco.organisationId);
  expect(scenario).toMatchObject({ table: { youths: [], apart: [] }, changes: [] });
  expect(scenario?.result).toBeUndefined();
  expect(verifyLog({ store })).toEqual([]);
  expect(store.viewLog.listForYouth('J-1')).toHaveLength(1);
});

test('E1 the youth of this test has a row in every table that leads to a youth', () => {
  const { db } = knownInFull();
  const empty = [...tablesOfYouths(db)].filter(
    (table) => db.prepare(`select count(*) from ${table}`).pluck().get() === 0,
  );
  expect(empty).toEqual([]);
});

test('E1 one person alone erases nobody', () => {
  const { store } = knownInFull();
  const deps = { store, newId, now: () => later(60) };
  const asked = askErasure(deps, coco, { youthId: id('j1'), ground: 'asked-by-parents' });
  expect(asked.ok).toBe(true);
  const same = { ...officer, id: coco.id };
  const requestId = asked.ok ? asked.value : '';
  expect(answerErasure(deps, same, { requestId, approved: true, reason: '' })).toMatchObject({
    ok: false,
    refusal: { code: 'another-approves' },
  });
  expect(store.youths.find(id('j1'))).toBeDefined();
});

test('E1 who lives in a home leaves an unnamed resident there, and the place stays taken', () => {
  for (const places of [1, 2]) {
    const { store } = openStore();
    propose(store, 'yes', '1', '2');
    store.together((hand) => {
      hand.vacancies.change(id('v2'), { ...vacancyFacts('2'), places }, pen);
    });
    place(store, 'living', 'yes', '1', '2');
    store.together((hand) => hand.placements.start(id('living'), '2026-12-01', pen));
    const free = () =>
      store.vacancies.list().flatMap((one) => (one.facts.code === 'V-2' ? [freePlaces(one)] : []));
    const before = free();
    erased(store);
    expect(free()).toEqual(places === 1 ? [] : before);
    const newcomers = store.residents.list().filter(({ facts }) => facts.code.startsWith('X-'));
    expect(newcomers.map(({ facts }) => [facts.groupCode, facts.bornOn, facts.risks])).toEqual([
      ['G-2', '2012-07-01', []],
    ]);
  }
});
