import { type Response, Router } from 'express';
import { smallScaleFrontier } from '../../actions/small-scale-frontier.ts';
import type { FrontierPoint } from '../../region/frontier/frontier.ts';
import { download } from '../download.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { type DeskAnswer, deskAnswers } from './desk-answers.ts';
import { tableNow } from './office-now.ts';
import { organisationOf } from './own.ts';
import { regionCrumbs } from './region.ts';
import { frontierFile } from './small-scale/file.ts';
import { frontierView } from './small-scale/view.ts';

const base = '/coordinator/small-scale';
/** There is one question here. */
const about = 'frontier';

interface Worked {
  readonly points: readonly FrontierPoint[];
  readonly youths: ReadonlySet<string>;
}

interface Step {
  readonly done: number;
  readonly all: number;
}

/** The trade-off of small scale: places, kilometres, group sizes, workers and, where it is told, money. */
export function smallScaleRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const answers = deskAnswers<Step, Worked>(deps);

  routes.get('/', (_req, res) => {
    const visit = visitOf(res);
    const { t, format } = visit;
    const words = t.smallScale;
    const kept = answers.find(about);
    const isGoing = kept?.isOver === false;
    show(res, 'coordinator/small-scale/page', {
      title: words.title,
      crumbs: regionCrumbs(t, { label: words.title }),
      going: isGoing ? goingView(res, kept) : undefined,
      refreshSeconds: isGoing ? 5 : undefined,
      failed: kept?.isOver === true && kept.answer === undefined,
      answer: kept?.answer && {
        of: words.of(format.moment(kept.since.toISOString())),
        isStale: answers.isStale(kept),
        ...frontierView(visit, kept.answer.points, othersAmong(res, kept.answer)),
      },
    });
  });

  routes.post('/', (_req, res) => {
    const table = tableNow(deps);
    answers.ask(about, async (onStep) => ({
      points: await smallScaleFrontier(deps, table, (done, all) => onStep({ done, all })),
      youths: new Set(table.youths.map(({ code }) => code)),
    }));
    res.redirect(303, base);
  });

  // What a page that is open asks now and then.
  routes.get('/progress', (_req, res) => {
    const kept = answers.find(about);
    const isOver = kept?.isOver !== false;
    res.json(kept === undefined || isOver ? { isOver } : { isOver, ...goingView(res, kept) });
  });

  routes.get('/choices.csv', (_req, res) => {
    const answer = answers.find(about)?.answer;
    if (answer === undefined) {
      // Kept no longer, or never asked: the page says so.
      res.redirect(303, base);
      return;
    }
    const visit = visitOf(res);
    const content = frontierFile(visit, answer.points, othersAmong(res, answer));
    download(res, `${visit.t.smallScale.fileName}.csv`, 'text/csv; charset=utf-8', content);
  });

  const othersAmong = (res: Response, { youths }: Worked): number => {
    const own = deps.store.youths
      .listForOrganisation(organisationOf(res))
      .filter(({ facts }) => youths.has(facts.code)).length;
    return youths.size - own;
  };

  const goingView = (res: Response, { since, step }: DeskAnswer<Step, Worked>) => {
    const words = visitOf(res).t.smallScale.going;
    const seconds = Math.max(0, Math.round((deps.now().getTime() - since.getTime()) / 1000));
    return {
      now: step === undefined ? words.starting : words.done(step.done, step.all),
      elapsed: words.seconds(seconds),
    };
  };

  return routes;
}
