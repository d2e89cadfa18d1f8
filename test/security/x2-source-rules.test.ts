import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sabotaged } from './sabotage.ts';

/** What may stand in no source file, because one slip would open a door that no other wall closes. */

interface SourceRule {
  readonly name: string;
  readonly files: string;
  readonly never: RegExp;
  /** A line that must be found, so that the rule itself is known to work. */
  readonly example: string;
}

const rules: readonly SourceRule[] = [
  {
    name: 'raw output, but for includes and the body of the layout',
    files: 'views/**/*.ejs',
    never: /<%-(?!\s*include\()(?!\s*it\.body\s*%>)/,
    example: '<p><%- page.name %></p>',
  },
  {
    name: 'an inline script',
    files: 'views/**/*.ejs',
    never: /<script(?![^>]*\ssrc=)/i,
    example: '<script>go()</script>',
  },
  {
    name: 'an inline style',
    files: 'views/**/*.ejs',
    never: /<style|\sstyle\s*=/i,
    example: '<p style="color: red">',
  },
  {
    name: 'an inline handler or a script address',
    files: 'views/**/*.ejs',
    never: /<[^>%]*\son[a-z]+\s*=|javascript:/i,
    example: '<button onclick="go()">',
  },
  {
    name: 'an attribute without quotes around what is printed',
    files: 'views/**/*.ejs',
    never: /\s[a-z-]+=\s*<%=/,
    example: '<a href=<%= page.href %>>',
  },
  {
    name: 'SQL put together outside the store',
    files: 'src/{web,actions,domain,lists,matching,solver,mail,access}/**/*.ts',
    never: /\bdb\.(?:prepare|exec|pragma)\(/,
    example: 'db.prepare(`select`)',
  },
  {
    name: 'a value inside the text of a statement, where a parameter belongs',
    files: 'src/store/**/*.ts',
    never: /^(?!.*user_version).*(?:values\s*\(|=|like|limit|>|<)\s*'?\$\{/i,
    example: "where id = '${id}'",
  },
  {
    name: 'a clock in the domain or the matching',
    files: 'src/{domain,matching}/**/*.ts',
    never: /new Date\(\)|Date\.now\(/,
    example: 'const today = new Date();',
  },
  {
    name: 'a form that guesses types',
    files: 'src/**/*.ts',
    never: /\bz\.coerce\b/,
    example: 'z.coerce.number()',
  },
  {
    name: 'a page drawn with the request poured into it',
    files: 'src/web/**/*.ts',
    never: /\bshow\(res, .*\{ ?\.\.\.req\.|\{ ?\.\.\.req\.body\b|res\.render\(/,
    example: "show(res, 'x', { ...req.body })",
  },
  {
    name: 'HTML written by a script of the page',
    files: 'views/assets/*.js',
    never: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
    example: 'it.innerHTML = name',
  },
  {
    name: 'a switch that turns a wall off',
    files: 'src/**/*.ts',
    never: /SABOTAGE|NODE_ENV'?\]? === 'test'|rejectUnauthorized/,
    example: "process.env['SABOTAGE']",
  },
];

const root = `${import.meta.dirname}/../..`;

test.each(rules)('X2 nowhere $name', ({ files, never, example }) => {
  const read = globSync(files, { cwd: root });
  const planted = sabotaged('X2', [example], []);
  const found = read.flatMap((file) =>
    [...readFileSync(`${root}/${file}`, 'utf8').split('\n'), ...planted]
      .map((line, at) => ({ line, where: `${file}:${at + 1}` }))
      .filter(({ line }) => never.test(line)),
  );

  expect(read).not.toEqual([]);
  expect(never.test(example)).toBe(true);
  expect(found).toEqual([]);
});
