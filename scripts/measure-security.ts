import { parseArgs } from 'node:util';
import { print, run, Wrong } from './command.ts';
import { type Claim, readClaims } from './security/claims.ts';
import { runTests } from './security/run-claims.ts';

/**
 * npm run security: every claim about safety is tested, and then every test is tested: with its subject broken on
 * purpose it must fail. Ends with 1 when something fails, is missing, or stays green while it is broken.
 */

const note = (line: string): void => void process.stderr.write(`${line}\n`);

interface Result {
  readonly claim: Claim;
  readonly passed: number;
  readonly failed: number;
  readonly caught: readonly string[];
}

async function tryClaim(claim: Claim, full: boolean): Promise<Result> {
  const { files, sabotages } = claim;
  if (files.length === 0) return { claim, passed: 0, failed: 1, caught: [] };
  const { passed, failed, said } = await runTests(files, { full });
  if (failed > 0) note(said);
  // A test that fails anyway catches nothing; and red counts only when the broken part was taken into use.
  const caught: string[] = [];
  for (const sabotage of failed > 0 || passed === 0 ? [] : sabotages) {
    const ran = await runTests(files, { full: false, sabotage });
    if (ran.broke && ran.failed > 0) caught.push(sabotage);
  }
  return { claim, passed, failed, caught };
}

function lineOf({ claim, passed, failed, caught }: Result): string {
  const { id, files, sabotages } = claim;
  const missed = sabotages.filter((name) => !caught.includes(name));
  const words = [
    `${passed} passed`,
    ...(files.length === 0 ? ['NO TEST'] : failed > 0 ? [`${failed} FAILED`] : []),
    `${caught.length} of ${sabotages.length} sabotages caught`,
    ...missed.map((name) => `NOT CAUGHT: ${name}`),
    ...(sabotages.length === 0 ? ['NO SABOTAGE'] : []),
  ];
  return `  ${id.padEnd(4)}${words.join(', ')}`;
}

await run(async () => {
  const { values } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const known = readClaims();
  const asked = values.only.split(',').filter((id) => id !== '');
  const unknown = asked.filter((id) => !known.some((claim) => claim.id === id));
  if (unknown.length > 0) throw new Wrong(`There is no claim ${unknown.join(', ')}.`);

  const claims = known.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const results: Result[] = [];
  for (const claim of claims) {
    const result = await tryClaim(claim, values.full);
    note(lineOf(result));
    results.push(result);
  }
  const sum = (count: (result: Result) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const total = {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    sabotages: {
      tried: sum(({ claim }) => claim.sabotages.length),
      caught: sum(({ caught }) => caught.length),
    },
  };
  const { tried, caught } = total.sabotages;
  const without = results.filter(({ claim }) => claim.sabotages.length === 0);
  if (values.json) print(JSON.stringify(total));
  else {
    print(`${total.passed} passed, ${total.failed} failed; ${caught} of ${tried} sabotages caught`);
    if (without.length > 0)
      print(`Without a sabotage: ${without.map(({ claim }) => claim.id).join(', ')}`);
  }
  return total.failed === 0 && caught === tried && without.length === 0 ? 0 : 1;
});
