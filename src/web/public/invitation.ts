import { Router } from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import { enterByInvitation, shut } from '../../actions/family/enter.ts';
import { askNewLink } from '../../actions/family/mail-link.ts';
import { doneNotice } from '../asked.ts';
import { neededText, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import type { Cookies } from '../session.ts';
import { visitOf } from '../visit.ts';

const Entry = z.strictObject({ secret: neededText(100), code: neededText(30) });
const Ask = z.strictObject({ email: neededText(200) });

/**
 * The family's door. The secret stands behind the # of the link, so it never reaches a log on the way here. Looking at
 * the page opens nothing, for a mail scanner looks too: only the form with the code does.
 */
export function invitationRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  const showDoor = (res: Response, more: Partial<Page>, status?: number): void => {
    const { title } = visitOf(res).t.invitation;
    show(res, 'public/invitation', { title, typed: {}, ...more }, status);
  };

  routes.get('/invitation', (_req, res) => {
    const { account, here, lang } = visitOf(res);
    const wasIn = account === undefined && here?.account.role === 'family';
    showDoor(res, wasIn ? { notice: shown(shut.refusal, lang) } : {});
  });

  routes.post('/invitation', async (req, res) => {
    const form = readForm(Entry, req.body);
    if (!form.ok) {
      showDoor(res, { errors: form.errors, typed: { secret: form.typed['secret'] } }, 422);
      return;
    }
    const outcome = await enterByInvitation(deps, form.values);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showDoor(res, { notice, typed: { secret: form.values.secret } }, 409);
      return;
    }
    cookies.start(res, outcome.value.token);
    res.redirect(303, '/family');
  });

  const showAsk = (res: Response, more: Partial<Page>, status?: number): void => {
    const { title } = visitOf(res).t.invitation.link;
    show(res, 'public/new-link', { title, typed: {}, ...more }, status);
  };

  routes.get('/invitation/link', (req, res) => {
    const { asked } = visitOf(res).t.invitation.link;
    showAsk(res, { notice: doneNotice(req, { asked }) });
  });

  routes.post('/invitation/link', (req, res) => {
    const form = readForm(Ask, req.body);
    if (!form.ok) {
      showAsk(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    askNewLink(deps, { email: form.values.email, lang: visitOf(res).lang });
    res.redirect(303, '/invitation/link?done=asked');
  });

  return routes;
}
