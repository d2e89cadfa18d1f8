import { Router } from 'express';
import { monthsOver, periodOf } from '../../actions/review-log.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { followed } from './followed.ts';

/** What asks for attention, and how often the advice was followed. */
export function homeRoutes({ store, now }: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (_req, res) => {
    const { t, format } = visitOf(res);
    const today = dayOf(now());
    const done = new Set(store.logReviews.list().map(({ month }) => month));
    const head = store.logChain.findHead(today);
    const months = monthsOver(today);
    show(res, 'privacy-officer/home', {
      title: t['privacy-officer'].home.title,
      erasures: store.erasureRequests.listOpen().length,
      // A month in which nobody looked needs no looking through.
      toReview: months
        .slice(0, 3)
        .filter((month) => !done.has(month) && store.oversight.views(periodOf(month)).views > 0)
        .map(format.month),
      head: head && `${head.seq}:${head.hash}`,
      waiting: store.oversight.waiting(),
      followed: months.slice(0, 6).map((month) => ({
        month: format.month(month),
        ...followed(store.oversight.acceptances(periodOf(month))),
      })),
    });
  });

  return routes;
}
