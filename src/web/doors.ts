import type { Request, RequestHandler, Response } from 'express';
import type { Cell } from '../access/cells.ts';
import { type Door, asksFresh, cellAt, doorAt } from '../access/doors.ts';
import { NobodyHere, NotTheirs, found } from './not-found.ts';
import type { PageDeps } from './page-deps.ts';
import type { Cookies } from './session.ts';
import { isFresh, stepUp } from './step-up.ts';
import { visitOf } from './visit.ts';

/**
 * Before any room: what has no door is not there, and nobody comes through a door that is never theirs. Whether a
 * thing behind it is within their reach is up to the look-up of that thing.
 */
export const throughDoors: RequestHandler = (req, res, next) => {
  const { door, cell } = doorOf(req, res);
  if (cell !== undefined) next();
  else if (visitOf(res).account !== undefined) throw new NotTheirs();
  else if (req.method !== 'GET' && req.method !== 'HEAD') throw new NobodyHere();
  else res.redirect(303, door.room === 'family' ? '/invitation' : '/sign-in');
};

/** What weighs most is only done by who has shown the second factor a moment ago. */
export const provenAfresh =
  (deps: PageDeps, cookies: Cookies): RequestHandler =>
  (req, res, next) => {
    const { door, cell } = doorOf(req, res);
    if (cell === undefined || !asksFresh(door, cell) || isFresh(visitOf(res))) next();
    else stepUp(deps, cookies, { req, res, next });
  };

function doorOf(req: Request, res: Response): { door: Door; cell: Cell | undefined } {
  const door = found(doorAt(req.method, req.path));
  return { door, cell: cellAt(door, visitOf(res).account?.role ?? 'anonymous') };
}
