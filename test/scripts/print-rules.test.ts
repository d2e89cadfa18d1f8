import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesInMarkdown, withRules } from '../../scripts/rules/in-markdown.ts';
import { policySentences } from '../../src/matching/policy-sentences.ts';
import { goalTiers, groupRules, pairRules } from '../../src/matching/rules.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

test('every rule, goal and number is told', () => {
  const told = rulesInMarkdown();
  for (const { name, sentence } of [...pairRules, ...groupRules, ...goalTiers.flat()]) {
    expect(told).toContain(`| \`${name}\` | ${sentence.en} |`);
  }
  for (const name of Object.keys(policySentences)) expect(told).toContain(`| \`${name}\` |`);
});

test('only what stands between the markers is replaced', () => {
  const changed = withRules(readme, 'other rules');
  expect(changed).toContain('other rules');
  expect(changed.split('<!-- rules')[0]).toBe(readme.split('<!-- rules')[0]);
  expect(changed.split('end of rules -->')[1]).toBe(readme.split('end of rules -->')[1]);
  expect(changed).not.toContain('`age-fits`');
});

test('a file without its markers is our mistake', () => {
  expect(() => withRules('# No markers', '')).toThrow('rules');
});
