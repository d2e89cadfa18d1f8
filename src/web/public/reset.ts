import { Router } from 'express';
import { z } from 'zod';
import { askReset, redeemReset } from '../../actions/reset-password.ts';
import { neededText, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { newPasswordForm } from './activation.ts';

const Asked = z.strictObject({ email: neededText(200) });

/** A lost password: a link by mail, and behind it the page to choose another. */
export function resetRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/reset', (_req, res) => {
    show(res, 'public/reset', { title: visitOf(res).t.signingIn.reset.title, typed: {} });
  });

  // Known or not: the same answer, and the same work.
  routes.post('/reset', (req, res) => {
    const { t, lang } = visitOf(res);
    const { title } = t.signingIn.reset;
    const form = readForm(Asked, req.body);
    if (!form.ok) {
      show(res, 'public/reset', { title, errors: form.errors, typed: form.typed }, 422);
      return;
    }
    askReset(deps, { email: form.values.email, lang });
    show(res, 'public/reset-asked', { title });
  });

  routes.get('/new-password', (_req, res) => {
    const { title } = visitOf(res).t.signingIn.newPassword;
    show(res, 'public/new-password', { title, typed: {} });
  });

  routes.post('/new-password', async (req, res) => {
    const { t, lang } = visitOf(res);
    const { title } = t.signingIn.newPassword;
    const form = readForm(newPasswordForm, req.body);
    if (!form.ok) {
      const typed = { secret: form.typed['secret'] };
      show(res, 'public/new-password', { title, errors: form.errors, typed }, 422);
      return;
    }
    const { secret, password } = form.values;
    const outcome = await redeemReset(deps, { secret, password, lang });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, lang);
      show(res, 'public/new-password', { title, typed: { secret }, notice }, 409);
      return;
    }
    res.redirect(303, '/sign-in?done=password');
  });

  return routes;
}
