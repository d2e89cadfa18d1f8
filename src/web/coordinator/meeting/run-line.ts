import type { Language } from '../../../domain/text.ts';
import type { RunLine } from '../../../store/runs.ts';
import type { Caseload } from '../caseload.ts';

/** One run in a list: when, by whom, and how it ended. */
export function runLine(run: RunLine, lang: Language, { colleague }: Pick<Caseload, 'colleague'>) {
  const { id, number, askedAt, askedBy, finishedAt, failure, youths, settled, placements } = run;
  return {
    href: `/coordinator/runs/${id}`,
    number,
    at: finishedAt ?? askedAt,
    by: colleague(askedBy),
    isUnderWay: finishedAt === null,
    failure: failure?.[lang],
    placed:
      finishedAt === null || failure !== null
        ? undefined
        : { placed: (placements ?? 0) - settled, all: youths - settled },
  };
}
