import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

export interface Score {
  readonly killed: number;
  readonly survived: number;
}

/** What the tests noticed, and what not: also what no test ever reached. The rest could not be tried, or was left out. */
const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

/** What Stryker wrote down about one area. */
export function readScore(file: string): Score {
  const { files } = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (kinds: readonly string[]) => all.filter((status) => kinds.includes(status)).length;
  return { killed: count(noticed), survived: count(unnoticed) };
}

export const sumOf = (scores: readonly Score[]): Score => ({
  killed: scores.reduce((sum, { killed }) => sum + killed, 0),
  survived: scores.reduce((sum, { survived }) => sum + survived, 0),
});

/** Of a hundred changes, how many were noticed. Where nothing was changed, nothing was noticed. */
export const percent = ({ killed, survived }: Score): number =>
  killed === 0 ? 0 : (100 * killed) / (killed + survived);
