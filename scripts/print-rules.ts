// Writes the rules and numbers of the matching into README.md, between its two markers:
//   node scripts/print-rules.ts --write     (npm run rules)
//   node scripts/print-rules.ts --check     fails when what is there is not what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rulesInMarkdown, withRules } from './rules/in-markdown.ts';

const file = join(import.meta.dirname, '..', 'README.md');
const there = readFileSync(file, 'utf8');
const style = await resolveConfig(file);
const fresh = await format(withRules(there, rulesInMarkdown()), { ...style, parser: 'markdown' });

if (process.argv.includes('--write')) writeFileSync(file, fresh);
else if (fresh !== there) {
  console.error('README.md does not tell the rules as they are. Run "npm run rules".');
  process.exitCode = 1;
}
