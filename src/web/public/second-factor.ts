import { type Response, Router } from 'express';
import { z } from 'zod';
import { codeNow, showFactor } from '../../actions/second-factor.ts';
import type { Here } from '../../actions/sessions.ts';
import { placeOf } from '../../actions/slow-down.ts';
import { neededText, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import type { Cookies } from '../session.ts';
import { visitOf } from '../visit.ts';
import { enrolmentRoutes } from './enrolment.ts';

const Shown = z.strictObject({ code: neededText(40) });

/** Between the password and the room: staff show that they hold their phone too, or one of their codes on paper. */
export function secondFactorRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.use(enrolmentRoutes(deps, cookies));

  routes.get('/second-factor', (_req, res) => {
    const here = halfway(res);
    if (here === undefined) return;
    if (deps.store.factors.find(here.account.id) === undefined) {
      res.redirect(303, '/second-factor/new');
      return;
    }
    showPage(deps, res, here, {}, 200);
  });

  routes.post('/second-factor', (req, res) => {
    const here = halfway(res);
    if (here === undefined) return;
    const { lang } = visitOf(res);
    const form = readForm(Shown, req.body);
    if (!form.ok) {
      showPage(deps, res, here, { errors: form.errors }, 422);
      return;
    }
    const mayRepeat = deps.config.isDemo === true;
    const place = placeOf(deps, req.ip);
    const outcome = showFactor(deps, { here, code: form.values.code, place, mayRepeat });
    if (!outcome.ok) {
      showPage(deps, res, here, { notice: shown(outcome.refusal, lang) }, 409);
      return;
    }
    cookies.start(res, outcome.value.token);
    res.redirect(303, `/${here.account.role}`);
  });

  return routes;
}

/** Who has shown the password and nothing more; anybody else is sent where they belong. */
export function halfway(res: Response): Here | undefined {
  const { here } = visitOf(res);
  if (here !== undefined && !here.isIn) return here;
  res.redirect(303, '/');
  return undefined;
}

function showPage(
  deps: PageDeps,
  res: Response,
  { account }: Here,
  more: Omit<Page, 'title'>,
  status: number,
): void {
  const { title } = visitOf(res).t.signingIn.factor;
  const demoCode = deps.config.isDemo === true ? codeNow(deps, account.id) : undefined;
  show(res, 'public/second-factor', { title, demoCode, ...more }, status);
}
