import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a release of this program claims about safety; each has its test under test/security, and a way to break it. */
// prettier-ignore
export const claimed = [
  'Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'S1', 'S2', 'S3', 'S4', 'S5', 'I1', 'I2', 'I3', 'F1', 'F2', 'F3',
  'D2', 'D3', 'O1', 'O2', 'O3', 'L1', 'L2', 'L3', 'L4', 'E1', 'E2', 'E3', 'G1', 'H1', 'X2',
] as const;

export interface Claim {
  /** As in `Z3`. */
  readonly id: string;
  readonly files: readonly string[];
  readonly sabotages: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');

const sabotage = /\bsabotaged(?:<[^(]*>)?\(\s*'(?<name>[A-Z]\d+[^']*)'/g;

/** Every claim with its files, `z3-….test.ts`, and its sabotages: the names `sabotaged` is called with there. */
export function readClaims(
  folder = 'test/security',
  expected: readonly string[] = claimed,
): readonly Claim[] {
  const files = globSync(`${folder}/**/*.ts`, { cwd: root }).sort();
  const tests = files.filter((file) => file.endsWith('.test.ts'));
  const sabotages = new Set(
    files.flatMap((file) => sabotagesIn(readFileSync(join(root, file), 'utf8'))),
  );
  const ids = new Set([...expected, ...tests.map(idOf), ...[...sabotages].map(claimOf)]);
  return [...ids].map((id) => ({
    id,
    files: tests.filter((file) => idOf(file) === id),
    sabotages: [...sabotages].filter((name) => claimOf(name) === id),
  }));
}

export const sabotagesIn = (code: string): string[] =>
  [...code.matchAll(sabotage)].map(({ groups = {} }) => groups['name'] ?? '');

const idOf = (file: string): string => (basename(file).split(/[-.]/)[0] ?? '').toUpperCase();

const claimOf = (name: string): string => name.split(/[^A-Z\d]/)[0] ?? '';
