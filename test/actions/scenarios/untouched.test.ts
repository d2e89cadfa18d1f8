import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addChange, removeChange } from '../../../src/actions/scenarios/change.ts';
import { removeScenario, renameScenario } from '../../../src/actions/scenarios/keep.ts';
import { makeAgain, makeScenario } from '../../../src/actions/scenarios/make.ts';
import { workOutScenario } from '../../../src/actions/scenarios/work-out.ts';
import type { Change } from '../../../src/region/what-if/change.ts';
import { ok, openSmallRegion, placed } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';

/** Whatever somebody does at the desk, no row of the office is another than it was. */

const own = /^(?:scenarios|scenario_changes|scenario_results)$/;
/** That somebody made and removed a copy is written down, and chained; nothing else is. */
const logs = /^(?:journal|journal_mentions|log_chain|sqlite_sequence)$/;

function hashOf(file: string, except: RegExp): Record<string, string> {
  const db = new Database(file, { readonly: true });
  const tables = db
    .prepare(`select name from sqlite_schema where type = 'table' order by name`)
    .pluck()
    .all() as string[];
  const hashes = tables
    .filter((name) => !except.test(name))
    .map((name) => {
      const rows = db.prepare(`select * from "${name}"`).all();
      const lines = rows.map((row) => JSON.stringify(row)).sort();
      return [name, createHash('sha256').update(lines.join('\n')).digest('hex')];
    });
  db.close();
  return Object.fromEntries(hashes) as Record<string, string>;
}

const changes: readonly Change[] = [
  {
    ...{ kind: 'open-home', group: 'NEW-1', name: 'Iepenhof', place: 'Assen', setting: 'open' },
    location: { lat: 52.99, lon: 6.56 },
    ...{ ages: [8, 17], stayUntilAge: 18, size: 4, preferredSize: 4, staffOnGroup: 2 },
    ...{ offers: ['trauma'], places: 4, from: '2026-11-22' },
  },
  { kind: 'close-home', group: 'G-1' },
  { kind: 'move-home', group: 'G-2', place: 'Assen', location: { lat: 52.99, lon: 6.56 } },
  { kind: 'change-home', group: 'G-2', facts: { size: 5 }, extraPlaces: 1, from: '2026-11-22' },
  { kind: 'add-worker', group: 'G-2' },
  { kind: 'set-number', number: 'maxKm', value: 200 },
  { kind: 'take-out', youth: 'J-2' },
];

test('the database is the same byte for byte, but for scenarios, and that they were made and removed', async () => {
  const dataFile = join(mkdtempSync(join(tmpdir(), 'passende-plek-what-if-')), 'office.sqlite');
  const region = await openSmallRegion({ dataFile });
  const office = { ...region.office, think: thinkHere };
  const { coco } = region;
  placed(region, 'J-1', 'V-1');
  const before = hashOf(dataFile, new RegExp(`${own.source}|${logs.source}`));
  const lines = office.store.journal.head();

  const id = ok(makeScenario(office, coco, { name: 'Alles anders' }));
  for (const change of changes) ok(addChange(office, coco, { scenarioId: id, change }));
  ok(await workOutScenario(office, coco, id));
  ok(renameScenario(office, coco, { scenarioId: id, name: 'Nog anders' }));
  const { changes: kept } = office.store.scenarios.findForOrganisation(id, coco.organisationId)!;
  ok(removeChange(office, coco, { scenarioId: id, changeId: kept.at(-1)!.id }));
  const copy = ok(makeAgain(office, coco, { from: id, name: 'Vandaag', on: 'today' }));
  ok(await workOutScenario(office, coco, copy));
  ok(removeScenario(office, coco, id));

  expect(hashOf(dataFile, new RegExp(`${own.source}|${logs.source}`))).toEqual(before);
  const told = office.store.journal.listNewest(office.store.journal.head() - lines);
  expect(told.map(({ did, subject, detail }) => [did, subject, detail])).toEqual([
    ['scenario-removed', 'scenario', {}],
    ['scenario-made', 'scenario', {}],
    ['scenario-made', 'scenario', {}],
  ]);
  // The copy that is left still has what it was made with.
  const left = hashOf(dataFile, /^(?!scenario)/);
  expect(Object.keys(left)).toEqual(['scenario_changes', 'scenario_results', 'scenarios']);
  expect(office.store.scenarios.listForOrganisation(coco.organisationId)).toMatchObject([
    { id: copy, changes: 6 },
  ]);
});
