// Prints who may do what as Markdown, from the lists that every request is held against:
//   npm run --silent access-matrix     on standard output
//   node scripts/print-access-matrix.ts --write     into docs/ACCESS.md
//   node scripts/print-access-matrix.ts --check     fails when what is there is not what would be written
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { accessInMarkdown } from './access/in-markdown.ts';

const file = join(import.meta.dirname, '..', 'docs', 'ACCESS.md');
const style = await resolveConfig(file);
const fresh = await format(accessInMarkdown(), { ...style, parser: 'markdown' });

if (process.argv.includes('--write')) writeFileSync(file, fresh);
else if (!process.argv.includes('--check')) process.stdout.write(fresh);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) {
  console.error('docs/ACCESS.md is stale. Run "npm run access-matrix -- --write".');
  process.exitCode = 1;
}
