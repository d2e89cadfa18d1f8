import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areaAsked, areas } from '../../scripts/mutation/areas.ts';
import { percent, readScore, sumOf } from '../../scripts/mutation/score.ts';
import { scoreTable } from '../../scripts/mutation/table.ts';

const root = join(import.meta.dirname, '..', '..');

/** Every file that a pattern with braces stands for must be there: who renames one would lose it without a word. */
const spelled = (pattern: string): string[] => {
  const braces = /^(.*?)\{([^}]+)\}(.*)$/.exec(pattern);
  if (braces === null) return [pattern];
  const [, before = '', words = '', after = ''] = braces;
  return words.split(',').flatMap((word) => spelled(`${before}${word}${after}`));
};

test.each(Object.keys(areas))('whatever the area %s names is there', (name) => {
  const { mutate, tests } = areaAsked(name);
  const missing = [...mutate, ...tests]
    .flatMap(spelled)
    .filter((pattern) => globSync(pattern, { cwd: root }).length === 0);
  expect(missing).toEqual([]);
});

test('without a name all areas are asked, and a name that is none is refused', () => {
  expect(areaAsked('all').mutate).toHaveLength(
    Object.values(areas).reduce((sum, { mutate }) => sum + mutate.length, 0),
  );
  expect(() => areaAsked('luck')).toThrow('There is no area luck; there are age, policy');
});

test('what no test reached counts as not noticed, and what could not be tried not at all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-mutation-'));
  const file = join(folder, 'report.json');
  const words = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'];
  const mutants = words.map((status) => ({ status, mutatorName: 'x' }));
  writeFileSync(file, JSON.stringify({ files: { 'a.ts': { mutants }, 'b.ts': { mutants } } }));
  expect(readScore(file)).toEqual({ killed: 4, survived: 4 });
  rmSync(folder, { recursive: true });
});

test('the table has a line for each area and one for all', () => {
  const scores = { age: { killed: 90, survived: 10 }, log: { killed: 1, survived: 2 } };
  expect(scoreTable(scores)).toBe(
    [
      '| Area | Killed | Survived | Score  |',
      '| ---- | ------ | -------- | ------ |',
      '| age  | 90     | 10       | 90.0 % |',
      '| log  | 1      | 2        | 33.3 % |',
      '| all  | 91     | 12       | 88.3 % |',
    ].join('\n'),
  );
  expect(percent(sumOf([]))).toBe(0);
});
