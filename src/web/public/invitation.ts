import { Router } from 'express';
import { z } from 'zod';
import { enterByInvitation } from '../../actions/family/enter.ts';
import { neededText, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import type { Cookies } from '../session.ts';
import { visitOf } from '../visit.ts';

const Entry = z.strictObject({ secret: neededText(100), code: neededText(30) });

/** The family's door. The secret stands behind the # of the link, so it never reaches a log on the way here. */
export function invitationRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router();

  routes.get('/invitation', (_req, res) => {
    show(res, 'public/invitation', { title: visitOf(res).t.invitation.title, typed: {} });
  });

  routes.post('/invitation', async (req, res) => {
    const { t, lang } = visitOf(res);
    const title = t.invitation.title;
    const form = readForm(Entry, req.body);
    if (!form.ok) {
      const { errors, typed } = form;
      show(res, 'public/invitation', { title, errors, typed }, 422);
      return;
    }
    const outcome = await enterByInvitation(deps, form.values);
    if (!outcome.ok) {
      const typed = { secret: form.values.secret };
      show(res, 'public/invitation', { title, typed, notice: shown(outcome.refusal, lang) }, 409);
      return;
    }
    cookies.start(res, outcome.value.token);
    res.redirect(303, '/family');
  });

  return routes;
}
