import { type Response, Router } from 'express';
import { publishedNow } from '../../actions/monitor/publish.ts';
import { publishedLines } from '../../region/monitor/lines.ts';
import { toldFigures } from '../monitor/figure-view.ts';
import { sendOwnFigures } from '../monitor/figures-file.ts';
import { lastYear, providerFigures } from '../monitor/own-figures.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { hintsInWords } from './hints.ts';

/** A provider's own homes over a year, what stood out in its answers, and the region as it was published. */
export function monitorRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  const figures = (res: Response) => {
    const published = publishedNow(deps);
    const own = providerFigures(deps, who(res, 'provider').providerId);
    const region = published && publishedLines(published.figures);
    return { published, told: toldFigures(deps, visitOf(res), { own, region }) };
  };

  routes.get('/', (_req, res) => {
    const visit = visitOf(res);
    const { published, told } = figures(res);
    show(res, 'provider/monitor', {
      title: visit.t.monitor.ownTitle,
      crumbs: [
        { label: visit.t.provider.figures.title, href: '/provider/figures' },
        { label: visit.t.monitor.ownTitle },
      ],
      period: lastYear(deps),
      published: published && { on: published.on, ...published.figures.period },
      figures: told,
      hints: hintsInWords(deps, visit, who(res, 'provider').providerId),
      files: '/provider/monitor/figures',
    });
  });

  routes.get('/figures/:figure.csv', (req, res) => {
    sendOwnFigures(res, figures(res), req.params.figure);
  });

  return routes;
}
