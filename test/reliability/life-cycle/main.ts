/** A process of its own: so many random lives of an office, each beside its model. Says what it found as JSON. */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openOffice } from '../../../src/open-office.ts';
import { readConfig } from '../../../src/config.ts';
import { createStore } from '../../../src/store/index.ts';
import type { AccountOf } from '../../../src/domain/account.ts';
import { brokenIn } from '../invariants.ts';
import { now } from '../moment.ts';
import { type Village, make, standsIn, standsInModel } from './in-office.ts';
import { type Model, type Move, dealOf, kinds, moved } from './model.ts';

const [, , dataFile = '', coco = '', other = '', times = '1', seed = '1'] = process.argv;
const places = [1, 2, 1, 1, 1];
const youths = 6;
const steps = 30;

const office = openOffice(readConfig({ DATA_FILE: dataFile }));
const bytes = ((): Buffer => {
  office.store.close();
  const db = new Database(dataFile);
  db.pragma('journal_mode = DELETE');
  db.close();
  return readFileSync(dataFile);
})();

const counts = { sequences: 0, steps: 0, refused: 0 };
const done: Record<string, number> = {};

function live(moves: readonly Move[]): void {
  const db = new Database(bytes);
  db.pragma('foreign_keys = ON');
  const village = villageOf(db);
  const model: Model = { places, deals: [], waits: Array.from({ length: youths }, () => true) };
  const ids = new Map<object, string>();
  counts.sequences += 1;
  for (const move of moves) {
    const before = dealOf(model, move);
    if (before === undefined && move.kind !== 'propose') continue;
    const outcome = make(village, move, ids.get(before ?? model) ?? '');
    const expected = moved(model, move);
    counts.steps += 1;
    counts.refused += expected ? 0 : 1;
    if (expected) done[move.kind] = (done[move.kind] ?? 0) + 1;
    const said = outcome.ok ? 'done' : outcome.refusal.code;
    assert.equal(outcome.ok, expected, `${move.kind} gave ${said}`);
    const deal = dealOf(model, move);
    if (move.kind === 'propose' && outcome.ok && deal) ids.set(deal, String(outcome.value));
    for (const one of model.deals)
      assert.deepEqual(standsIn(village, ids.get(one) ?? ''), standsInModel(one), move.kind);
  }
  assert.deepEqual(brokenIn(db), []);
  db.close();
}

function villageOf(db: Database.Database): Village {
  const store = createStore(db);
  const account = (id: string) => store.accounts.find(id) as AccountOf<'coordinator'>;
  const codes = ['V-1', 'V-2', 'W-1', 'W-2', 'W-3'];
  return {
    deps: { ...office, store, now },
    ...{ coco: account(coco), other: account(other) },
    youths: Array.from(
      { length: youths },
      (_, at) => store.youths.findByCode(`J-${at + 1}`)?.id ?? '',
    ),
    vacancies: codes.map((code) => store.vacancies.findByCode(code)?.id ?? ''),
  };
}

const move = fc.record({
  kind: fc.constantFrom(
    ...kinds,
    'propose',
    'propose',
    'put',
    'put',
    'accept',
    'accept',
    'undo' as const,
  ),
  youth: fc.nat(youths - 1),
  vacancy: fc.nat(places.length - 1),
  which: fc.nat(40),
  waitsAgain: fc.boolean(),
});
const found = fc.check(
  fc.property(fc.array(move, { minLength: 5, maxLength: steps, size: 'max' }), live),
  // The shortest life that shows it is for people; a sabotage needs only to be seen.
  { numRuns: Number(times), seed: Number(seed), endOnFailure: process.env['SABOTAGE'] !== '' },
);
process.stdout.write(
  JSON.stringify({
    ...counts,
    done,
    failed: found.failed,
    why: found.failed ? `${String(found.errorInstance)}\n${fc.defaultReportMessage(found)}` : '',
  }),
);
