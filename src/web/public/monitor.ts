import { Router } from 'express';
import { publishedNow } from '../../actions/monitor/publish.ts';
import { publishedLines } from '../../region/monitor/lines.ts';
import { toldFigures } from '../monitor/figure-view.ts';
import { sendFigures } from '../monitor/figures-file.ts';
import { monthPicture } from '../monitor/month-picture.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';

/** The region's figures for everybody, once somebody has published them; until then there is no such page. */
export function publicMonitorRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (_req, res) => {
    const visit = visitOf(res);
    const { on, figures } = found(publishedNow(deps));
    const region = publishedLines(figures);
    show(res, 'public/monitor', {
      title: visit.t.monitor.publicTitle,
      published: { on, ...figures.period },
      figures: toldFigures(deps, visit, { region }),
      picture: monthPicture(region['by-month'], visit),
      files: '/monitor/figures',
    });
  });

  routes.get('/figures/:figure.csv', (req, res) => {
    const { figures } = found(publishedNow(deps));
    const told = toldFigures(deps, visitOf(res), { region: publishedLines(figures) });
    sendFigures(res, told, req.params.figure, ['region']);
  });

  return routes;
}
