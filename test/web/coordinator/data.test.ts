import { expect, test } from 'vitest';
import { youthList } from '../../../src/lists/youths.ts';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { bring, hireCoordinator, openTestOffice } from '../../office.ts';
import { knownInFull, traces } from '../../security/known-in-full.ts';
import { id } from '../../store/opened.ts';
import { visit } from '../visitor.ts';

async function office() {
  const it = openTestOffice();
  bring(it, youthList, [{ code: 'J-1', name: 'Verzonnen Vera', wishes: [], refuses: [] }]);
  const coco = await hireCoordinator(it);
  const id = it.store.youths.findByCode('J-1')?.id ?? '';
  return { it, coco, href: `/coordinator/youths/${id}`, at: visit(it) };
}

test('who looked is listed by day, and looking at the list is a look too', async () => {
  const { at, coco, href } = await office();
  await at.as(coco).get(href);
  await at.as(coco).get(href);
  const { text } = await at.as(coco).get(`${href}/data`);
  expect(text).toMatch(/>22 november 2026<\/td>.*>coördinator<\/td>.*>Regio<\/td>.*>2<\/td>/);
  const again = await at.as(coco).get(`${href}/data`);
  expect(again.text).toContain('>3</td>');
});

test('the copy says everything in words, in both languages, and leaves out staff and secrets', async () => {
  const { it, at, coco, href } = await office();
  const nl = await at.as(coco).get(`${href}/copy`);
  for (const words of ['Verzonnen Vera', 'Geboortedatum', 'Gegevens, elke versie', 'het systeem'])
    expect(nl.text).toContain(words);
  expect(nl.text.slice(nl.text.indexOf('<main'))).not.toContain('Coco');
  const en = await at.as(coco).inEnglish().get(`${href}/copy`);
  expect(en.text).toContain('Facts, every version');
  expect(it.store.journal.listDone('subject-exported', 5)).toHaveLength(2);
});

test('the copy is a file as well, and takes a second factor of a moment ago', async () => {
  const { it, at, coco, href } = await office();
  const file = await at.as(coco).get(`${href}/copy.json`);
  expect(file.headers['content-disposition']).toContain('J-1.json');
  const copy = JSON.parse(file.text) as {
    code: string;
    kept: Record<string, { facts: { name: string } }[]>;
  };
  expect(copy.code).toBe('J-1');
  expect(copy.kept['youth_facts']?.[0]?.facts.name).toBe('Verzonnen Vera');
  expect(file.text).not.toContain(coco.id);
  expect(it.store.viewLog.listForYouth('J-1').map(({ kind }) => kind)).toEqual(['export/subject']);
  for (const page of ['copy', 'copy.json']) {
    const late = await at.withoutStepUp(coco).get(`${href}/${page}`);
    expect(late.text).not.toContain('Verzonnen Vera');
    // The page that asks sends the code to the same address, which leads back to what was asked for.
    expect(late.text).toContain(`action="${href}/${page}"`);
    const proven = await at.as(coco).post(`${href}/${page}`);
    expect(proven.headers['location']).toBe(`${href}/${page}`);
  }
});

test('another organisation finds nothing there', async () => {
  const { it, at, href, coco } = await office();
  const other = it.newId();
  it.store.together((pen) =>
    pen.organisations.add(
      { id: other, code: 'ANDER', name: 'Ander' },
      { by: 'system', at: it.now() },
    ),
  );
  const stranger = { ...coco, id: it.newId(), organisationId: other };
  it.store.together((pen) =>
    pen.accounts.add(
      stranger,
      { email: 'o@voorbeeld.test', passwordHash: 'x' },
      { by: 'system', at: it.now() },
    ),
  );
  for (const page of ['data', 'copy', 'copy.json'])
    expect((await at.as(stranger).get(`${href}/${page}`)).status, page).toBe(404);
  expect(
    (await at.as(stranger).post(`${href}/erasure`, { ground: 'no-longer-needed' })).status,
  ).toBe(404);
  expect(it.store.viewLog.listForYouth('J-1')).toEqual([]);
});

test('everything that can be kept of a youth has a name in the copy, in both languages', () => {
  const { store } = knownInFull();
  const rows = [...store.subject.rowsOf(id('j1'), 'J-1')];
  for (const { registers } of [nl, en]) {
    expect(
      rows.map(([table]) => table).filter((table) => registers.data.tables[table] === undefined),
    ).toEqual([]);
  }
  const columns = rows.flatMap(([, found]) => found.flatMap((row) => Object.keys(row)));
  const unnamed = columns
    .filter((column) => !/^id$|(?<!^organisation|^group)_id$|^facts$|^profile$/.test(column))
    .map((column) => column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .filter((column) => nl.registers.data.columns[column] === undefined);
  expect([...new Set(unnamed)]).toEqual([]);
  expect(JSON.stringify(rows)).not.toMatch(/_hash|sealed_|form_secret/);
  expect(traces.filter((trace) => !JSON.stringify(rows).includes(trace))).toEqual([]);
});
