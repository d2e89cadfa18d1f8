import type { RequestHandler } from 'express';
import { doorAt } from '../access/doors.ts';
import type { PageDeps } from './page-deps.ts';
import type { Visit } from './visit.ts';

/** Tells whoever keeps count which door was used, how it went and how long it took. Who came by is not their business. */
export const tellServed =
  ({ served }: PageDeps): RequestHandler =>
  (req, res, next) => {
    if (served !== undefined) {
      const begun = performance.now();
      const { method, path } = req;
      res.once('close', () => {
        const visit = res.locals['visit'] as Visit | undefined;
        served({
          door: doorAt(method, path)?.name ?? 'nowhere',
          status: res.statusCode,
          milliseconds: performance.now() - begun,
          request: visit?.requestId,
        });
      });
    }
    next();
  };
