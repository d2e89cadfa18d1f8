import { Router } from 'express';
import type { Catalogue } from '../../i18n/nl.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Crumb, show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { type Desk, regionDesks } from './region-desks.ts';

/** What a region can learn together: a card for each desk. */
export function regionRoutes(_: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', (_req, res) => {
    const { t } = visitOf(res);
    show(res, 'coordinator/region/index', {
      title: t.region.title,
      desks: regionDesks.map((desk) => inWords(desk, t)),
    });
  });
  return routes;
}

/** Where a desk stands: region, and then itself. */
export const regionCrumbs = (t: Catalogue, ...further: readonly Crumb[]): readonly Crumb[] => [
  { href: '/coordinator/region', label: t.region.title },
  ...further,
];

const inWords = ({ href, words }: Desk, t: Catalogue) => ({ href, ...words(t) });
