import type { ErrorRequestHandler } from 'express';
import { doorAt } from '../access/doors.ts';
import { noteTurnedAway } from '../actions/note-knock.ts';
import { Forbidden, NotFound, NotTheirs } from './not-found.ts';
import type { PageDeps } from './page-deps.ts';
import { visitOf } from './visit.ts';

/** Who is signed in and finds a door closed, or nothing behind it, is written down: by action, never by address. */
export const turnedAway =
  (deps: PageDeps): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    const outcome = outcomeOf(error);
    const door = outcome === undefined ? undefined : doorAt(req.method, req.path);
    const { account, requestId } =
      res.locals['visit'] === undefined ? { account: undefined, requestId: '' } : visitOf(res);
    if (outcome !== undefined && door !== undefined && account !== undefined)
      noteTurnedAway(deps, account, { action: door.action, outcome, requestId });
    next(error);
  };

const outcomeOf = (error: unknown) =>
  error instanceof NotTheirs || error instanceof Forbidden
    ? '403'
    : error instanceof NotFound
      ? '404'
      : undefined;
