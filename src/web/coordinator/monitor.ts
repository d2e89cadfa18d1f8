import { type Response, Router } from 'express';
import { publishedNow } from '../../actions/monitor/publish.ts';
import { publishedLines } from '../../region/monitor/lines.ts';
import { toldFigures } from '../monitor/figure-view.ts';
import { sendOwnFigures } from '../monitor/figures-file.ts';
import { monthPicture } from '../monitor/month-picture.ts';
import { lastYear, organisationFigures } from '../monitor/own-figures.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { organisationOf } from './own.ts';
import { regionCrumbs } from './region.ts';

/** Every coordinator sees all homes, and these are about homes. */
const allHomes = ['group-sizes', 'definition'] as const;

/** An organisation's own figures over a year, beside those of the region as they were published. */
export function monitorRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  const figures = (res: Response) => {
    const published = publishedNow(deps);
    const own = organisationFigures(deps, organisationOf(res));
    const region = published && publishedLines(published.figures);
    return { published, own, told: toldFigures(deps, visitOf(res), { own, region, allHomes }) };
  };

  routes.get('/', (_req, res) => {
    const visit = visitOf(res);
    const { published, own, told } = figures(res);
    show(res, 'coordinator/monitor/monitor', {
      title: visit.t.monitor.title,
      crumbs: regionCrumbs(visit.t, { label: visit.t.monitor.title }),
      period: lastYear(deps),
      published: published && { on: published.on, ...published.figures.period },
      figures: told,
      picture: monthPicture(own['by-month'], visit),
      files: '/coordinator/monitor/figures',
    });
  });

  routes.get('/figures/:figure.csv', (req, res) => {
    sendOwnFigures(res, figures(res), req.params.figure);
  });

  return routes;
}
