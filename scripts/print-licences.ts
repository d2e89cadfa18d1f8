// Prints what the program is shipped with, and under which licence, from the lock file:
//   npm run --silent licences              on standard output
//   node scripts/print-licences.ts --write     into docs/LICENCES.md
//   node scripts/print-licences.ts --check     fails when that is stale, or a licence is not one we may ship
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { licencesInMarkdown, notAllowed, shippedIn } from './licences/shipped.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs', 'LICENCES.md');
const shipped = shippedIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const style = await resolveConfig(file);
const fresh = await format(licencesInMarkdown(shipped), { ...style, parser: 'markdown' });

if (process.argv.includes('--write')) writeFileSync(file, fresh);
else if (!process.argv.includes('--check')) process.stdout.write(fresh);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) {
  console.error('docs/LICENCES.md is stale. Run "npm run licences -- --write".');
  process.exitCode = 1;
}
for (const { name, licence } of notAllowed(shipped)) {
  console.error(`${name}: "${licence}" is not a licence that may be shipped with EUPL-1.2.`);
  process.exitCode = 1;
}
