import { Router } from 'express';
import { othersWaiting } from '../../actions/pool.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { organisationOf } from './own.ts';
import { poolRow } from './pool-words.ts';

/** Who waits elsewhere: coarse facts and no name, so that organisations can talk with each other. */
export function poolRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', (_req, res) => {
    const visit = visitOf(res);
    const { registers } = visit.t;
    show(res, 'coordinator/pool/list', {
      title: registers.pool.title,
      crumbs: [
        { label: registers.youths.title, href: '/coordinator/youths' },
        { label: registers.pool.title },
      ],
      rows: othersWaiting(deps, organisationOf(res)).map((one) => poolRow(one, visit)),
    });
  });
  return routes;
}
