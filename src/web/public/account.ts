import { type Response, Router } from 'express';
import { newRecoveryCodes } from '../../actions/enrol-factor.ts';
import { endEverywhere, endOwnSession, ownSessions } from '../../actions/own-sessions.ts';
import type { Here } from '../../actions/sessions.ts';
import { doneNotice } from '../asked.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import type { Cookies } from '../session.ts';
import { visitOf } from '../visit.ts';
import { changeRoutes } from './change-password.ts';
import { endSession } from './end-session.ts';
import { showEnrolment, takeEnrolment } from './enrolment.ts';

/** How a session is called on its page: enough of its hash to tell it from the others. */
const keyOf = (tokenHash: string): string => tokenHash.slice(0, 16);

/** What somebody has of their own: where they are signed in, their password and their second step. */
export function accountRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.use(changeRoutes(deps, cookies));

  routes.get('/account', (req, res) => {
    const { t, format } = visitOf(res);
    const { account, session } = hereOf(res);
    const sessions = ownSessions(deps, account.id)
      .filter(({ factorAt }) => account.role === 'family' || factorAt !== null)
      .map(({ tokenHash, startedAt, lastSeenAt, endsAt }) => ({
        key: keyOf(tokenHash),
        isThis: tokenHash === session.tokenHash,
        startedAt: format.moment(startedAt),
        lastSeenAt: format.moment(lastSeenAt),
        endsAt: format.moment(endsAt),
      }));
    show(res, 'account/account', {
      title: t.ownAccount.title,
      notice: doneNotice(req, t.ownAccount.done),
      sessions,
      codesLeft: deps.store.factors.recoveryCodesLeft(account.id),
      isStaff: account.role !== 'family',
    });
  });

  routes.post('/account/sessions/:key/ending', (req, res) => {
    const { account } = hereOf(res);
    const one = ownSessions(deps, account.id).find(
      ({ tokenHash }) => keyOf(tokenHash) === req.params.key,
    );
    endOwnSession(deps, account, found(one).tokenHash);
    res.redirect(303, '/account?done=ended');
  });

  routes.post('/account/ending', (_req, res) => {
    endEverywhere(deps, hereOf(res).account);
    endSession(deps, cookies, res);
    res.redirect(303, '/sign-in');
  });

  routes.get('/account/factor', (_req, res) => {
    showEnrolment(deps, res, hereOf(res), {}, 200);
  });

  routes.post('/account/factor', (req, res) => {
    takeEnrolment(deps, cookies, { here: hereOf(res), body: req.body as unknown, res });
  });

  routes.post('/account/recovery-codes', (_req, res) => {
    const { title, introAgain } = visitOf(res).t.signingIn.recovery;
    const recoveryCodes = newRecoveryCodes(deps, hereOf(res).account);
    const page = { title, recoveryCodes, intro: introAgain, next: '/account' };
    show(res, 'public/recovery-codes', page);
  });

  // Asked by the one script, to stay in while somebody writes: being asked is all there is to it.
  routes.get('/account/presence', (_req, res) => {
    res.status(204).end();
  });

  return routes;
}

export function hereOf(res: Response): Here {
  const { here, account } = visitOf(res);
  return found(account === undefined ? undefined : here);
}
