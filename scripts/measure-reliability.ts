import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { print, run, Wrong } from './command.ts';
import { reliabilityClaims } from './reliability/claims.ts';
import { inLanes } from './reliability/in-lanes.ts';
import { inMarkdown } from './reliability/in-markdown.ts';
import { type Tried, tryClaim } from './reliability/try-claim.ts';
import { readClaims } from './security/claims.ts';

/**
 * npm run reliability [-- --full --only P1,D1 --json --write]: kills the program, fills its disk, floods it, and looks
 * each time whether everything that must hold still does; then breaks it on purpose and looks whether that is seen.
 * In full it writes RELIABILITY.md. Ends with 1 when something fails or a sabotage stays unseen.
 */

const note = (line: string): void => void process.stderr.write(`${line}\n`);

function lineOf({ claim, passed, failed, seconds, figures, sabotages, said }: Tried): string {
  const missed = sabotages.filter(({ caught }) => !caught).map(({ name }) => name);
  const words = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} FAILED`] : []),
    `${sabotages.length - missed.length} of ${sabotages.length} sabotages caught`,
    ...missed.map((name) => `NOT CAUGHT: ${name}`),
    `${seconds.toFixed(0)} s`,
  ];
  const lines = figures.map(({ says }) => `      ${says}`);
  return [
    `  ${claim.id.padEnd(4)}${words.join(', ')}`,
    ...lines,
    ...(said === '' ? [] : [said]),
  ].join('\n');
}

await run(async () => {
  const { values } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const known = readClaims('test/reliability', Object.keys(reliabilityClaims));
  const asked = values.only.split(',').filter((id) => id !== '');
  const unknown = asked.filter((id) => !known.some((claim) => claim.id === id));
  if (unknown.length > 0) throw new Wrong(`There is no claim ${unknown.join(', ')}.`);

  const claims = known.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const results = await inLanes(claims, async (claim) => {
    const tried = await tryClaim(claim, values.full);
    note(lineOf(tried));
    return tried;
  });
  const sabotages = results.flatMap((result) => result.sabotages);
  const total = {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    sabotages: {
      tried: sabotages.length,
      caught: sabotages.filter(({ caught }) => caught).length,
    },
  };
  if (values.write || (values.full && asked.length === 0)) {
    const page = inMarkdown(results, values.full ? 'full' : 'quick');
    writeFileSync(join(import.meta.dirname, '..', 'RELIABILITY.md'), page);
  }
  const { tried, caught } = total.sabotages;
  print(
    values.json
      ? JSON.stringify(total)
      : `${total.passed} passed, ${total.failed} failed; ${caught} of ${tried} sabotages caught`,
  );
  return total.failed === 0 && caught === tried ? 0 : 1;
});
