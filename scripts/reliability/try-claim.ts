import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Claim } from '../security/claims.ts';
import { type HowToRun, type Ran, runTests } from '../security/run-claims.ts';

const Figure = z.strictObject({ id: z.string(), says: z.string(), seed: z.int() });
export type Figure = z.infer<typeof Figure>;

export interface Tried {
  readonly claim: Claim;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly figures: readonly Figure[];
  readonly sabotages: readonly { readonly name: string; readonly caught: boolean }[];
  /** What the tests printed, where they did not pass. */
  readonly said: string;
}

/** The tests of one claim, and then each of its sabotages: with its subject broken, it must turn red. */
export async function tryClaim(claim: Claim, full: boolean): Promise<Tried> {
  const { files, sabotages } = claim;
  const start = performance.now();
  if (files.length === 0)
    return { claim, passed: 0, failed: 1, seconds: 0, figures: [], sabotages: [], said: 'NO TEST' };
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-figures-'));
  const file = join(folder, 'figures');
  const how: HowToRun = { full, project: 'reliability', env: { FIGURES: file } };
  const { passed, failed, said } = await runTests(files, how);
  const seconds = (performance.now() - start) / 1000;
  const figures = figuresIn(file);
  rmSync(folder, { recursive: true });
  const tried: { name: string; caught: boolean }[] = [];
  for (const name of sabotages) {
    // A test that fails anyway catches nothing.
    const caught = failed === 0 && passed > 0 && isRed(await broken(files, name));
    tried.push({ name, caught });
  }
  return {
    claim,
    passed,
    failed,
    seconds,
    figures,
    sabotages: tried,
    said: failed > 0 ? said : '',
  };
}

/** Red counts only when the broken part was taken into use. */
const isRed = ({ broke, failed }: Ran): boolean => broke && failed > 0;

const broken = (files: readonly string[], sabotage: string): Promise<Ran> =>
  runTests(files, { full: false, sabotage, project: 'reliability' });

const figuresIn = (file: string): Figure[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => Figure.parse(JSON.parse(line)))
    : [];
