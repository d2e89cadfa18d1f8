import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { textBreakers, workbookBreakers } from './broken-files.ts';
import { openDemoRegion } from './demo-region.ts';
import { dice, figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { ask, personAt } from './person.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { baseUrl, serve } from './served.ts';
import { upload } from './upload.ts';

const lines = sabotaged('V2 reads on in a file it cannot read', {
  file: 'src/web/coordinator/imports.ts',
  from: 'if (!looked.ok) {',
  to: 'if (!looked.ok && looked.errors.length > 1e9) {',
});

const tables = ['youths', 'youth_facts', 'groups', 'group_facts', 'vacancies', 'vacancy_facts'];
const kinds = ['youths', 'groups', 'vacancies'];

test('V2 a file that went wrong is told so by its rows, and nothing of it is kept', async () => {
  const { office, dataFile, coco } = await openDemoRegion();
  const server = await serve(dataFile, { lines });
  const person = personAt(office, coco, () => server.port);
  const before = countsOf(dataFile);
  const [chance, times] = [dice(), rounds(1, 6)];
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  let sent = 0;
  for (const kind of kinds) {
    const [list, workbook] = [await file(`${kind}.csv`), await file(`${kind}.xlsx`)];
    const all = [
      ...Object.entries(textBreakers).map(([how, breaks]) => ({ how, breaks, sound: list })),
      ...Object.entries(workbookBreakers).map(([how, breaks]) => ({
        how,
        breaks,
        sound: workbook,
      })),
    ];
    for (const { how, breaks, sound } of all) {
      for (let time = 0; time < times; time += 1) {
        sent += 1;
        const { status, body } = await upload(person, server.port, kind, breaks(sound, chance));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        // What is sound after all is shown first, and kept only when somebody says so.
        if (![200, 400, 413, 422].includes(status))
          wrong.push(`${kind}, ${how}: ${status} ${body.slice(0, 80)}`);
        if (status === 422 && !body.includes('<h1')) wrong.push(`${kind}, ${how}: no page`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(countsOf(dataFile)).toEqual(before);
  await server.stop();
  expect(brokenInvariants(dataFile)).toEqual([]);
  figure(
    'V2',
    `${sent} broken lists and workbooks: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}; 0 rows kept, 0 5xx`,
  );

  async function file(name: string): Promise<Buffer> {
    const headers = { Host: new URL(baseUrl).host, Cookie: person.cookie() };
    const { status, body } = await ask({
      port: server.port,
      path: `/coordinator/files/${name}`,
      headers,
      bytes: true,
    });
    expect([name, status]).toEqual([name, 200]);
    return Buffer.from(body, 'latin1');
  }
});

function countsOf(dataFile: string): number[] {
  const db = new Database(dataFile, { readonly: true });
  const counts = tables.map((table) =>
    Number(db.prepare(`select count(*) from ${table}`).pluck().get()),
  );
  db.close();
  return counts;
}
