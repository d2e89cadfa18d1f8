import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../src/store/open.ts';
import { migrate } from '../src/store/migrate.ts';

/** What people experience after a placement is for learning: nothing that proposes or places ever reads it. */

const aboutIt = /experience(?!d)|contact_?asks/i;

/** Where it is written and shown. Whatever else begins to speak of it has to be looked at. */
const may: readonly RegExp[] = [
  /^src\/domain\/experience(?:-figures)?\.ts$/,
  /^src\/store\/(?:experience|contact-asks|index|forgetting-identity)\.ts$/,
  /^src\/actions\/experience\//,
  // When the door is open, and who hears that something waits.
  /^src\/actions\/(?:family\/access|remind)\.ts$/,
  /^src\/web\/experience-(?:form|figures)\.ts$/,
  /^src\/web\/(?:family|provider|coordinator)\/(?:own-)?experience(?:-[a-z]+)?\.ts$/,
  // A line that leads to those pages, or says that somebody wants to be called.
  /^src\/web\/family\/routes\.ts$/,
  /^src\/web\/provider\/(?:routes|placements)\.ts$/,
  /^src\/web\/coordinator\/(?:routes|region-desks|home|youths|youth\/contact|youth\/page)\.ts$/,
  /^src\/(?:access|i18n)\//,
];

const readers = (files: readonly (readonly [string, string])[]): string[] =>
  files
    .filter(([name, code]) => aboutIt.test(code) && !may.some((one) => one.test(name)))
    .map(([name]) => name);

const source = globSync('src/**/*.ts', { cwd: `${import.meta.dirname}/..` }).map(
  (name) => [name, readFileSync(`${import.meta.dirname}/../${name}`, 'utf8')] as const,
);

test('only its own pages read what somebody experienced', () => {
  expect(source.length).toBeGreaterThan(300);
  expect(readers(source)).toEqual([]);
});

test('a table of the matching that read it would be found', () => {
  const planted = ['src/actions/table/raw.ts', 'store.experience.listForOrganisation()'] as const;
  expect(readers([...source, planted])).toEqual(['src/actions/table/raw.ts']);
  expect(readers([['src/region/monitor/x.ts', 'from experience_answers']])).toHaveLength(1);
});

test('no view and no trigger of another table looks at it', () => {
  const db = openDatabase(':memory:');
  migrate(db, `${import.meta.dirname}/../data/migrations`);
  const others = db
    .prepare(
      /* sql */ `select name from sqlite_schema
        where (sql like '%experience%' or sql like '%contact_ask%')
          and tbl_name not in ('experience_answers', 'contact_asks', 'contact_ask_endings')`,
    )
    .pluck()
    .all();
  expect(others).toEqual([]);
});
