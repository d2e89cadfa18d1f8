import { Router } from 'express';
import type { Response } from 'express';
import { dayOf } from '../../domain/calendar-day.ts';
import { download } from '../download.ts';
import { learnedFile, learnedFrom, learnedSince, learnedView } from '../experience-figures.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf, who } from '../visit.ts';

/** What a provider learns from how it goes in its homes: added up, and nowhere who said it. */
export function learnedRoutes({ store, now }: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  const learned = (res: Response) => {
    const today = dayOf(now());
    const { providerId } = who(res, 'provider');
    return learnedFrom(store.experience.listForProvider(providerId, learnedSince(today)), today);
  };

  routes.get('/', (_req, res) => {
    const visit = visitOf(res);
    const { title } = visit.t.experience.learning;
    show(res, 'provider/experience', {
      title,
      crumbs: [
        { label: visit.t.provider.placements.title, href: '/provider/placements' },
        { label: title },
      ],
      learned: { ...learnedView(learned(res), visit), csv: '/provider/experience/figures.csv' },
    });
  });

  routes.get('/figures.csv', (_req, res) => {
    const visit = visitOf(res);
    const name = `${visit.t.experience.learning.file}.csv`;
    download(res, name, 'text/csv; charset=utf-8', learnedFile(learned(res), visit));
  });

  return routes;
}
