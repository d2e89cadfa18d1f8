import { Router } from 'express';
import { z } from 'zod';
import { signIn } from '../../actions/sign-in.ts';
import { placeOf } from '../../actions/slow-down.ts';
import { doneNotice } from '../asked.ts';
import { neededText, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import type { Cookies } from '../session.ts';
import { visitOf } from '../visit.ts';
import { endSession } from './end-session.ts';

const SignIn = z.strictObject({
  email: neededText(200),
  password: z.string({ error: 'needed' }).min(1, 'needed').max(200, 'too-long'),
});

export function signInRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const hasSignOn = deps.signOn !== undefined;

  routes.get('/sign-in', (req, res) => {
    const { t } = visitOf(res);
    const notice = doneNotice(req, t.signingIn.done);
    show(res, 'public/sign-in', { title: t.signIn.title, typed: {}, notice, hasSignOn });
  });

  routes.post('/sign-in', async (req, res) => {
    const { t, lang } = visitOf(res);
    const title = t.signIn.title;
    const form = readForm(SignIn, req.body);
    if (!form.ok) {
      const { errors } = form;
      show(
        res,
        'public/sign-in',
        { title, errors, typed: { email: form.typed['email'] }, hasSignOn },
        422,
      );
      return;
    }
    const outcome = await signIn(deps, { ...form.values, place: placeOf(deps, req.ip) });
    if (!outcome.ok) {
      const typed = { email: form.values.email };
      show(
        res,
        'public/sign-in',
        { title, typed, hasSignOn, notice: shown(outcome.refusal, lang) },
        409,
      );
      return;
    }
    cookies.start(res, outcome.value.token);
    res.redirect(303, '/second-factor');
  });

  routes.post('/sign-out', (_req, res) => {
    endSession(deps, cookies, res);
    res.redirect(303, '/sign-in');
  });

  return routes;
}
