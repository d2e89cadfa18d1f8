import { type Response, Router } from 'express';
import {
  mayPublishFrom,
  publishFigures,
  publishedNow,
  takeFiguresAway,
  toPublish,
} from '../../actions/monitor/publish.ts';
import { publishedLines } from '../../region/monitor/lines.ts';
import { doneNotice } from '../asked.ts';
import { shown } from '../forms.ts';
import { toldFigures } from '../monitor/figure-view.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { whileQuiet } from '../while-quiet.ts';

/** A whole country is read through for it: once, as long as nothing is done. What is published is counted anew. */
const nextFigures = whileQuiet((deps) => toPublish(deps));

/** What everybody may read of the region: nothing, until it is published here. */
export function publicationRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  const page = (res: Response, notice: Page['notice'], status = 200): void => {
    const visit = visitOf(res);
    const { format, t } = visit;
    const from = mayPublishFrom(deps);
    const next = from === undefined ? nextFigures(deps) : undefined;
    const now = publishedNow(deps);
    show(
      res,
      'administrator/publication',
      {
        title: t.monitor.publication.title,
        notice,
        online: now && format.day(now.on),
        notYet: from && format.day(from),
        period: next?.period,
        figures: next && toldFigures(deps, visit, { region: publishedLines(next) }),
      },
      status,
    );
  };

  routes.get('/', (req, res) => {
    page(res, doneNotice(req, visitOf(res).t.monitor.publication.done));
  });

  routes.post('/', (_req, res) => {
    const outcome = publishFigures(deps, who(res, 'administrator'));
    if (outcome.ok) res.redirect(303, '/administrator/publication?done=published');
    else page(res, shown(outcome.refusal, visitOf(res).lang), 409);
  });

  routes.post('/ending', (_req, res) => {
    const outcome = takeFiguresAway(deps, who(res, 'administrator'));
    if (outcome.ok) res.redirect(303, '/administrator/publication?done=taken-away');
    else page(res, shown(outcome.refusal, visitOf(res).lang), 409);
  });

  return routes;
}
