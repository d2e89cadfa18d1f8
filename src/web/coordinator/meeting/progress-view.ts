import type { Request, Response } from 'express';
import type { Run } from '../../../store/runs.ts';
import { doneNotice, wordIn } from '../../asked.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Crumb, show } from '../../render.ts';
import { type Visit, visitOf } from '../../visit.ts';
import { caseloadOf } from '../caseload.ts';
import { type Course, gapOf, provenTiers } from './course.ts';

export interface ProgressView {
  readonly steps: readonly { readonly text: string; readonly is: 'done' | 'now' | 'later' }[];
  /** What happens now, and how much may still be won: for people who listen, only when it changes. */
  readonly now: string;
  readonly gap: string;
  readonly elapsed: string;
}

/** A run under way, in words. */
export function progressView(
  { t, format }: Pick<Visit, 't' | 'format'>,
  course: Course,
  { askedAt }: Pick<Run, 'askedAt'>,
  now: Date,
): ProgressView {
  const words = t.meeting.progress;
  const proven = provenTiers(course);
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(askedAt)) / 1000));
  const texts = [
    words.read,
    course.compositions === undefined
      ? words.looked
      : words.compositions(format.number(course.compositions)),
    words.found,
    ...words.tiers.map((tier, at) => (at < proven ? words.proven(tier) : tier)),
  ];
  const at = stepOf(course, proven);
  return {
    steps: texts.map((text, index) => ({
      text,
      is: index < at ? 'done' : index === at ? 'now' : 'later',
    })),
    now: course.isClosing ? words.closing : nowIn(course, words),
    gap: gapIn(course, words, format.number),
    elapsed: words.elapsed(duration(seconds, words)),
  };
}

const first = 3;

function stepOf(course: Course, proven: number): number {
  if (course.at === 'reading') return 1;
  return course.at === 'plans' && proven === 0 ? 2 : first + proven;
}

type Words = Visit['t']['meeting']['progress'];

function nowIn({ at, round }: Course, words: Words): string {
  if (at === 'reading') return words.reading;
  return at === 'plans' ? words.searching(round) : words.proving(words.aims[at - 1] ?? '', round);
}

/** Rounded up: what is not proven is never said to be nothing. More than all there is says nothing yet. */
function gapIn(course: Course, words: Words, number: (n: number) => string): string {
  const gap = gapOf(course);
  if (gap === undefined) return course.totals === undefined ? words.noPlan : words.allProven;
  const aim = words.aims[gap.tier] ?? '';
  if (gap.tier === 1) return words.gapInYouths(gap.points);
  return gap.share > 1
    ? words.gapUnknown(aim)
    : words.gap(aim, number(Math.ceil(gap.share * 1000) / 10));
}

const duration = (seconds: number, words: Words): string =>
  seconds < 60
    ? words.seconds(seconds)
    : `${words.minutes(Math.floor(seconds / 60))} ${words.seconds(seconds % 60)}`;

/** Without a script the page loads itself again, more seldom as it takes longer; unless it is asked to lie still. */
export function showProgress(
  deps: PageDeps,
  req: Request,
  res: Response,
  { run, course, crumbs }: { run: Run; course: Course; crumbs: readonly Crumb[] },
): void {
  const visit = visitOf(res);
  const words = visit.t.meeting.progress;
  const still = wordIn(req, 'still') === 'yes';
  const isYoung = deps.now().getTime() - Date.parse(run.askedAt) < 10_000;
  show(res, 'coordinator/runs/progress', {
    title: words.title,
    crumbs,
    notice: doneNotice(req, { joined: words.joined }),
    run,
    asked: words.asked(
      visit.format.moment(run.askedAt),
      caseloadOf(deps, res).colleague(run.askedBy),
    ),
    view: progressView(visit, course, run, deps.now()),
    still,
    refreshSeconds: still ? undefined : isYoung ? 2 : 5,
  });
}
