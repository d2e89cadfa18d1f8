import { readRun } from '../../../actions/table/read-run.ts';
import type { Language } from '../../../domain/text.ts';
import type { Run } from '../../../store/runs.ts';
import type { Caseload } from '../caseload.ts';

/** One run in a list: when, by whom, and how it ended. */
export function runLine(run: Run, lang: Language, { colleague }: Pick<Caseload, 'colleague'>) {
  const { id, number, askedAt, askedBy, finishedAt, failure } = run;
  return {
    href: `/coordinator/runs/${id}`,
    number,
    at: finishedAt ?? askedAt,
    by: colleague(askedBy),
    isUnderWay: finishedAt === null,
    failure: failure?.[lang],
    placed: finishedAt === null || failure !== null ? undefined : placedIn(run),
  };
}

function placedIn(run: Run) {
  const { table, plan } = readRun(run);
  const settled = table.pinned.length;
  return {
    placed: (plan?.placements.length ?? 0) - settled,
    all: table.youths.length - settled,
  };
}
