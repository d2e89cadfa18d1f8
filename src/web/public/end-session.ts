import type { Response } from 'express';
import { signOut } from '../../actions/sessions.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Cookies } from '../session.ts';
import { visitOf } from '../visit.ts';

const traces = '"cache", "storage"';

/**
 * Out, here and in the browser: nothing of what was read stays behind. A request that brought no session leaves the
 * cookie alone, so that a page of another site, whose forms come without it, cannot take it away.
 */
export function endSession(deps: PageDeps, cookies: Cookies, res: Response): void {
  const { session } = visitOf(res);
  if (session !== undefined) {
    signOut(deps, session);
    cookies.end(res);
  }
  res.set('Clear-Site-Data', session === undefined ? traces : `${traces}, "cookies"`);
}
