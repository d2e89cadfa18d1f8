import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Figure, Tried } from './try-claim.ts';
import { reliabilityClaims } from './claims.ts';

/** RELIABILITY.md, as the run itself writes it. */
export function inMarkdown(results: readonly Tried[], tier: 'full' | 'quick'): string {
  const caught = results.flatMap(({ sabotages }) => sabotages);
  return `# What faults and load do to Passende Plek

Printed by \`npm run reliability${tier === 'full' ? ' -- --full' : ''}\`; nothing in here was typed. Each test runs the program as it is shipped,
in a process of its own, does something bad to it, and then looks in the file for what must hold whatever happens
(test/reliability/invariants.ts). Each sabotage breaks a line of the program on purpose: its test must turn red.

${tier === 'full' ? 'The full tier' : 'The quick tier'}, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${commit()}, seed ${seedOf(results)}, ${machine()}.
${results.filter(isGreen).length} of ${results.length} claims hold, ${caught.filter((one) => one.caught).length} of ${caught.length} sabotages caught.

| | Claim | Figures | Seconds | |
| --- | --- | --- | --- | --- |
${results.map(rowOf).join('\n')}

| Sabotage | |
| --- | --- |
${caught.map(({ name, caught: was }) => `| ${name} | ${was ? 'caught' : '**not caught**'} |`).join('\n')}
`;
}

export const isGreen = ({ failed, passed }: Tried): boolean => failed === 0 && passed > 0;

function rowOf(result: Tried): string {
  const { claim, figures, seconds } = result;
  const says = figures.map((figure) => figure.says).join('; ');
  const verdict = isGreen(result) ? 'pass' : '**FAIL**';
  return `| ${claim.id} | ${reliabilityClaims[claim.id] ?? ''} | ${says} | ${seconds.toFixed(0)} | ${verdict} |`;
}

const seedOf = (results: readonly Tried[]): string => {
  const [first] = results.flatMap<Figure>(({ figures }) => figures);
  return first === undefined ? 'none' : String(first.seed);
};

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}`;
}

function commit(): string {
  const say = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' }).stdout.trim();
  const dirty = say('status', '--porcelain', '--untracked-files=no', '--', 'src', 'test', 'data');
  return `${say('rev-parse', '--short', 'HEAD')}${dirty === '' ? '' : ' with changes'}`;
}
