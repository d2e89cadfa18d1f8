import { Router } from 'express';
import { z } from 'zod';
import { changePassword } from '../../actions/change-password.ts';
import { placeOf } from '../../actions/slow-down.ts';
import { readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import type { Cookies } from '../session.ts';
import { field, isFresh } from '../step-up.ts';
import { visitOf } from '../visit.ts';
import { hereOf } from './account.ts';
import { NewPassword } from './activation.ts';

const Change = z
  .strictObject({ current: NewPassword, password: NewPassword, again: NewPassword })
  .refine(({ password, again }) => password === again, { path: ['again'], error: 'not-the-same' });

export function changeRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const page = '/account/password';

  routes.get(page, (_req, res) => {
    const visit = visitOf(res);
    const codeField = isFresh(visit) ? undefined : field;
    show(res, 'account/password', { title: visit.t.ownAccount.password.title, codeField });
  });

  routes.post(page, async (req, res) => {
    const { t, lang } = visitOf(res);
    const again = (more: Omit<Page, 'title'>, status: number) =>
      show(res, 'account/password', { title: t.ownAccount.password.title, ...more }, status);
    const form = readForm(Change, req.body);
    if (!form.ok) {
      again({ errors: form.errors }, 422);
      return;
    }
    const { current, password: next } = form.values;
    const place = placeOf(deps, req.ip);
    const outcome = await changePassword(deps, { here: hereOf(res), current, next, place, lang });
    if (!outcome.ok) {
      again({ notice: shown(outcome.refusal, lang) }, 409);
      return;
    }
    cookies.start(res, outcome.value.token);
    res.redirect(303, '/account?done=password');
  });

  return routes;
}
