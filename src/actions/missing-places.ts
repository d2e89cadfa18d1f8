import type { MatchAgain } from '../matching/explain/cost-of-option.ts';
import { type WhatIsMissing, whatIsMissing } from '../matching/explain/what-is-missing.ts';
import type { Run } from '../store/runs.ts';
import type { Deps } from './deps.ts';
import { readRun } from './table/read-run.ts';

/** So long may a person look at an empty page. */
const secondsInAll = 20;

/** Which extra places would help most who got none in this run, on the run's own table. Nothing without a plan. */
export async function missingPlaces(
  { think, now }: Pick<Deps, 'think' | 'now'>,
  run: Run,
): Promise<WhatIsMissing | undefined> {
  const { table, plan } = readRun(run);
  if (plan === undefined) return undefined;
  const ends = now().getTime() + secondsInAll * 1000;
  const match: MatchAgain = async (asked) => {
    const seconds = (ends - now().getTime()) / 1000;
    return seconds <= 0 ? { ok: false } : think(asked, { solver: 'auto', seconds });
  };
  return whatIsMissing(table, plan, match);
}
