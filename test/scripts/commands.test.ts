import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The commands as people start them: real processes on a real file. */

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'passende-plek-commands-'));
const office = join(folder, 'office.sqlite');

function run(script: string, words: readonly string[], input = '', dataFile = office) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', `${script}.ts`), ...words],
    { input, encoding: 'utf8', env: { DATA_FILE: dataFile } },
  );
  return { status, stdout, stderr };
}

const region = (kind: string) => join(root, 'data', 'demo', `${kind}.csv`);

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('lists go in, come out, and go in again unchanged', () => {
  expect(run('import', ['groups', region('groups'), '--preview']).stdout).toBe(
    '16 new, 0 changed, 0 the same\n',
  );
  for (const [kind, rows] of [
    ['groups', 16],
    ['residents', 50],
    ['vacancies', 22],
  ] as const) {
    const first = run('import', [kind, region(kind)]);
    expect(first).toEqual({
      status: 0,
      stdout: `${rows} new, 0 changed, 0 the same\n`,
      stderr: '',
    });
    const exported = run('export', [kind]);
    expect(exported.status).toBe(0);
    const again = run('import', [kind, '-', '--lang', 'nl'], exported.stdout);
    expect(again.stdout).toBe(`0 nieuw, 0 gewijzigd, ${rows} hetzelfde\n`);
  }
});

test('lists go out into a workbook, and in again from it', () => {
  const file = join(folder, 'groepen.xlsx');
  expect(run('export', ['groups', file])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(run('import', ['groups', file]).stdout).toBe('0 new, 0 changed, 16 the same\n');
  // Nothing that is there is written over.
  expect(run('export', ['groups', file]).status).toBe(2);
  const picture = write('foto.xlsx', '%PDF-1.7');
  const refused = run('import', ['groups', picture]);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('This file is not a list');
});

test('what is wrong is told on standard error, all of it, and nothing is kept', () => {
  const wrong = readFileSync(region('youths'), 'utf8')
    .replace(';Utrecht;', ';Utrecht aan de Maas;')
    .replace(/^(J-03;.*?);m;/m, '$1;q;')
    .replace(/^J-05;/m, 'J 05;');
  const refused = run('import', ['youths', write('wrong.csv', wrong)]);

  expect(refused.status).toBe(2);
  expect(refused.stdout).toBe('');
  expect(refused.stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^row 2: home place: .*“Utrecht aan de Maas”.*[Cc]heck/),
    expect.stringMatching(/^row 4: sex: “q” .*Choose from/),
    expect.stringMatching(/^row 6: code: “J 05” .*Use letters/),
  ]);
  expect(run('export', ['youths']).stdout.trim().split('\n')).toHaveLength(1);
});

test('a command that is typed wrong says how to type it', () => {
  const calls = [
    ['import', ['nothing', 'x.csv'], 'npm run import'],
    ['import', ['youths'], 'npm run import'],
    ['import', ['youths', 'x.csv', 'y.csv'], 'npm run import'],
    ['import', ['youths', 'not-there.csv'], 'cannot be read'],
    ['import', ['youths', region('youths'), '--lang', 'fr'], '--lang'],
    ['import', ['youths', region('youths'), '--now'], '--now'],
    ['export', ['nothing'], 'npm run --silent export'],
    ['import-postcodes', [], 'npm run import:postcodes'],
    ['add-account', ['coordinator', 'a@b.nl'], 'npm run account'],
    ['add-account', ['boss', 'a@b.nl', 'An'], 'npm run account'],
    ['add-account', ['provider', 'a@b.nl', 'An', 'P-99'], 'no provider P-99'],
    ['add-account', ['coordinator', 'a@b.nl', 'An', 'WEST'], 'no organisation WEST'],
    ['add-account', ['administrator', 'a@b.nl', 'An', 'WEST'], 'npm run account'],
    ['add-account', ['coordinator', 'a-b.nl', 'An'], 'not an e-mail address'],
  ] as const;
  for (const [script, words, said] of calls) {
    const { status, stdout, stderr } = run(script, words);
    expect({ script, words, status, stdout }).toEqual({ script, words, status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('a setting that is not right is named', () => {
  const { status, stderr } = run('export', ['youths'], '', '');
  expect(status).toBe(2);
  expect(stderr).toContain('DATA_FILE');
});

test('postcodes go in all together, or not at all', () => {
  const good = 'PC6;Breedtegraad;Lengtegraad\n3511 AB;52,09;5,11\n3811;52.15;5.39\n';
  expect(run('import-postcodes', [write('good.csv', good)])).toEqual({
    status: 0,
    stdout: '2 postcodes\n',
    stderr: '',
  });
  const bad = 'postcode,lat,lon\n3512AB,52.1,5.1\n0999,5.1,52.1\n';
  const refused = run('import-postcodes', [write('bad.csv', bad)]);
  expect(refused.status).toBe(2);
  expect(refused.stdout).toBe('');
  expect(refused.stderr.trim().split('\n')).toHaveLength(3);
});

test('an account is made with a password of one’s own, or one that is shown once', () => {
  const own = run('add-account', ['coordinator', 'An@Voorbeeld.test', 'An'], 'lang-genoeg-zo\n');
  expect(own).toEqual({
    status: 0,
    stdout: 'coordinator An@Voorbeeld.test can sign in\n',
    stderr: '',
  });
  const made = run('add-account', ['provider', 'p@voorbeeld.test', 'Pé', 'P-01']);
  expect(made.stdout).toMatch(
    /^provider p@voorbeeld.test can sign in with the password [\w-]{20,}\n$/,
  );

  for (const words of [
    ['administrator', 'd@voorbeeld.test', 'Dé'],
    ['privacy-officer', 'e@voorbeeld.test', 'Eé'],
    ['coordinator', 'f@voorbeeld.test', 'Fé', 'REGIO'],
  ]) {
    expect(run('add-account', words, 'lang-genoeg-zo\n').stdout).toBe(
      `${words[0]} ${words[1]} can sign in\n`,
    );
  }

  expect(run('add-account', ['coordinator', 'an@voorbeeld.test', 'An']).stderr).toContain(
    'already',
  );
  expect(run('add-account', ['coordinator', 'b@voorbeeld.test', 'B'], 'kort\n').stderr).toContain(
    '12',
  );
});
