import { type Response, Router } from 'express';
import { costOfChoice } from '../../actions/cost-of-choice.ts';
import type { CostOfOption } from '../../matching/explain/cost-of-option.ts';
import { codeIn, doneNotice, idIn } from '../asked.ts';
import { shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { remembered } from '../remembered.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { caseloadOf } from './caseload.ts';
import { costView } from './meeting/cost-view.ts';
import { deskOf, groupNamed } from './meeting/desk.ts';
import { explainedBefore, explanations } from './meeting/explained.ts';
import { fairnessRoutes } from './meeting/fairness.ts';
import { progressView, showProgress } from './meeting/progress-view.ts';
import { missingRoutes } from './meeting/missing.ts';
import { choicesFor } from './meeting/option-view.ts';
import { replayRoutes } from './meeting/replay.ts';
import { runLine } from './meeting/run-line.ts';
import { runsUnderWay } from './meeting/under-way.ts';
import { overviewRoutes } from './meeting/overview.ts';
import { madeIn, weekView } from './meeting/week.ts';
import { leafIn, leafWords, placeAtMeeting } from './meeting/week-leaf.ts';
import { isSolved, whatIfRoutes } from './meeting/what-if.ts';
import { ownCode } from './own.ts';

const mostListed = 20;

/** Runs of the matching: ask for one, see how far it is, and read its page at the weekly meeting. */
export function runsRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const explain = explanations(deps);
  const underWay = runsUnderWay(deps);
  const { store } = deps;
  // A run and its table stay as they are, so the answer does too.
  const ownYouth = ownCode(deps);
  const costOnce = remembered<CostOfOption | undefined>(deps, isSolved);

  const listPage = (res: Response, more: Partial<Page> = {}): Page => ({
    title: '',
    runs: store.runs
      .listNewest(mostListed)
      .map((run) => runLine(run, visitOf(res).lang, caseloadOf(deps, res))),
    ...more,
  });

  routes.get('/', (_req, res) => {
    const { t } = visitOf(res);
    show(res, 'coordinator/runs/list', { ...listPage(res), title: t.meeting.runs.title });
  });

  routes.post('/', (_req, res) => {
    const { t, lang } = visitOf(res);
    const outcome = underWay.begin(who(res, 'coordinator'));
    if (outcome.ok) {
      const { id, isNew } = outcome.value;
      res.redirect(303, `/coordinator/runs/${id}${isNew ? '' : '?done=joined'}`);
    } else {
      const notice = shown(outcome.refusal, lang);
      const page = listPage(res, { title: t.meeting.runs.title, notice });
      show(res, 'coordinator/runs/list', { ...page, title: t.meeting.runs.title }, 409);
    }
  });

  routes.get('/:id', (req, res) => {
    const { t } = visitOf(res);
    const run = found(store.runs.find(idIn(req)));
    const crumbs = [
      { label: t.meeting.runs.title, href: '/coordinator/runs' },
      { label: t.meeting.runs.name(run.number) },
    ];
    if (run.finishedAt === null) {
      showProgress(deps, req, res, { run, course: underWay.courseOf(run.id), crumbs });
      return;
    }
    const explained = explain(run);
    if (explained === undefined) {
      show(res, 'coordinator/runs/failed', { title: t.meeting.failed.title, crumbs, run });
      return;
    }
    const desk = deskOf(deps, res);
    const week = weekView(
      desk,
      { run, explained, before: explainedBefore(deps, explain, run) },
      leafIn(req),
    );
    show(res, 'coordinator/runs/week', {
      title: [t.meeting.week.title(run.number), ...leafWords(desk, week.leaf)].join(', '),
      crumbs,
      notice: doneNotice(req, t.meeting.decisions.done),
      run,
      made: madeIn(desk, run),
      week,
      ...choicesFor(desk),
    });
  });

  // What a page that is open asks now and then.
  routes.get('/:id/progress', (req, res) => {
    const run = found(store.runs.find(idIn(req)));
    const isOver = run.finishedAt !== null;
    const course = underWay.courseOf(run.id);
    res.json(
      isOver ? { isOver } : { isOver, ...progressView(visitOf(res), course, run, deps.now()) },
    );
  });

  routes.use(overviewRoutes(deps, explain));
  routes.use(fairnessRoutes(deps, explain));
  routes.use(replayRoutes(deps));
  routes.use(missingRoutes(deps));
  routes.use(whatIfRoutes(deps));

  routes.get('/:id/costs/:youth/:group', async (req, res) => {
    const { t } = visitOf(res);
    const run = found(store.runs.find(idIn(req)));
    const asked = { youth: ownYouth(codeIn(req, 'youth'), res), group: codeIn(req, 'group') };
    const about = [run.id, asked.youth, asked.group].join(' ');
    const cost = found(await costOnce(about, () => costOfChoice(deps, run, asked)));
    const desk = deskOf(deps, res);
    const back = `/coordinator/runs/${run.id}`;
    show(res, 'coordinator/runs/cost', {
      title: t.meeting.cost.title(asked.youth, groupNamed(desk, asked.group).name),
      crumbs: [
        { label: t.meeting.runs.title, href: '/coordinator/runs' },
        { label: t.meeting.runs.name(run.number), href: back },
        { label: t.meeting.cost.link },
      ],
      cost: costView(desk, asked.youth, cost),
      back: placeAtMeeting(run.id, asked.youth),
    });
  });

  routes.post('/:id/end', (req, res) => {
    const run = found(store.runs.find(idIn(req)));
    underWay.end(who(res, 'coordinator'), run.id);
    res.redirect(303, `/coordinator/runs/${run.id}`);
  });

  return routes;
}
