import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { youthList } from '../../src/lists/youths.ts';
import { bring } from '../office.ts';
import { rounds } from '../security/sabotage.ts';
import { dice, figure } from './figures.ts';
import { personAt } from './person.ts';
import { openRegion } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { serve } from './served.ts';
import { upload } from './upload.ts';

const lines = sabotaged('V3 lets a cell begin a formula', {
  file: 'src/lists/neutralise.ts',
  from: "formula.test(text) ? `'${text}` : text",
  to: 'text',
});

const beginnings = ['=', '+', '-', '@', "'=", "''+", '＝', '＋', '－', '＠', '=cmd|', '@SUM('];
const most = 200;

test('V3 no cell that goes out begins a formula, and what comes back in is as it was', async () => {
  const region = await openRegion();
  const chance = dice();
  const words = Array.from({ length: rounds(60, most) }, (_, at) => {
    const beginning = beginnings[at % beginnings.length] ?? '';
    return `${beginning}${Math.floor(chance() * 1e6)}`;
  });
  bring(region.office, youthList, words.map((word, at) => ({
    ...{ code: `F-${at}`, name: word, municipality: word, schoolName: word, whyNotAtHome: word },
  }))); // prettier-ignore
  const names = () =>
    words.map((_, at) => region.office.store.youths.findByCode(`F-${at}`)?.facts.name);
  const before = names();
  const server = await serve(region.dataFile, { lines });
  const coco = personAt(region.office, region.coco, () => server.port);
  const { status, body } = await coco.get('/coordinator/files/youths.csv');
  expect(status).toBe(200);
  const rows = parse(body, { delimiter: ';', bom: true });
  const cells = rows.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r\0＝＋－＠]/u.test(cell))).toEqual([]);
  expect(rows.length).toBeGreaterThan(words.length);

  const back = await upload(coco, server.port, 'youths', Buffer.from(body));
  expect(back.status).toBe(200);
  const confirm = /action="(\/coordinator\/imports\/[a-z0-9]{26}\/confirmation)"/.exec(
    back.body,
  )?.[1];
  if (confirm !== undefined) expect((await coco.post(confirm)).status).toBe(303);
  expect(names()).toEqual(before);
  await server.stop();
  figure(
    'V3',
    `${cells.length} cells out, ${words.length * 4} of them formulas: 0 begin one; brought in again they are as they were`,
  );
});
