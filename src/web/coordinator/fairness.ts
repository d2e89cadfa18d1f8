import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

/** From the desks of the region: the sheet belongs to a run, so it leads to that of the last one. */
export function fairnessDesk({ store }: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', (_req, res) => {
    const run = store.runs.findLastFinished();
    const runs = '/coordinator/runs';
    res.redirect(303, run === undefined ? runs : `${runs}/${run.id}/fairness`);
  });
  return routes;
}
