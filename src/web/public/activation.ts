import { Router } from 'express';
import { z } from 'zod';
import { redeemActivation } from '../../actions/activation.ts';
import { neededText, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import type { Cookies } from '../session.ts';
import { visitOf } from '../visit.ts';

/** A new password, typed twice for a slip of the finger; of what is typed nothing is cut off or tidied. */
export const NewPassword = z.string({ error: 'needed' }).min(1, 'needed').max(1000, 'too-long');

export const newPasswordForm = z
  .strictObject({ secret: neededText(100), password: NewPassword, again: NewPassword })
  .refine(({ password, again }) => password === again, { path: ['again'], error: 'not-the-same' });

/** The first visit of somebody of the staff. The secret stands behind the # of the link, as a family's does. */
export function activationRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/activation', (_req, res) => {
    show(res, 'public/activation', { title: visitOf(res).t.signingIn.activation.title, typed: {} });
  });

  routes.post('/activation', async (req, res) => {
    const { t, lang } = visitOf(res);
    const { title } = t.signingIn.activation;
    const form = readForm(newPasswordForm, req.body);
    if (!form.ok) {
      const typed = { secret: form.typed['secret'] };
      show(res, 'public/activation', { title, errors: form.errors, typed }, 422);
      return;
    }
    const { secret, password } = form.values;
    const outcome = await redeemActivation(deps, { secret, password });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, lang);
      show(res, 'public/activation', { title, typed: { secret }, notice }, 409);
      return;
    }
    cookies.start(res, outcome.value.token);
    res.redirect(303, '/second-factor/new');
  });

  return routes;
}
