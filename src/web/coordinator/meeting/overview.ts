import { Router } from 'express';
import { idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { deskOf } from './desk.ts';
import { type Explain, explainedBefore } from './explained.ts';
import { madeIn, overviewView } from './week.ts';

/** Everybody of the meeting on paper: the page with the forms comes in leaves, this does not. */
export function overviewRoutes(deps: PageDeps, explain: Explain): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/:id/overview', (req, res) => {
    const run = found(deps.store.runs.find(idIn(req)));
    const explained = found(run.finishedAt === null ? undefined : explain(run));
    const desk = deskOf(deps, res);
    const { t } = desk;
    const back = `/coordinator/runs/${run.id}`;
    show(res, 'coordinator/runs/overview', {
      title: t.overview.title(run.number),
      crumbs: [
        { label: t.runs.title, href: '/coordinator/runs' },
        { label: t.runs.name(run.number), href: back },
        { label: t.overview.link },
      ],
      run,
      made: madeIn(desk, run),
      week: overviewView(desk, { run, explained, before: explainedBefore(deps, explain, run) }),
    });
  });
  return routes;
}
