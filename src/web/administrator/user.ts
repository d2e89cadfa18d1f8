import { Router } from 'express';
import { z } from 'zod';
import { inviteAgain } from '../../actions/activation.ts';
import { endAccount } from '../../actions/staff/end-account.ts';
import { doneNotice } from '../asked.ts';
import { readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf, who } from '../visit.ts';
import { showUser, userIn } from './user-page.ts';
import { hrefOf } from './user-view.ts';

const Ending = z.strictObject({ sure: z.literal('yes', { error: 'needed' }) });

/** One account: a new link for who has not begun, and the end. */
export function userRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/:id', (req, res) => {
    const notice = doneNotice(req, visitOf(res).t.administrator.accounts.done);
    showUser(deps, res, userIn(deps, req), { notice });
  });

  routes.post('/:id/activation', (req, res) => {
    const { lang, t } = visitOf(res);
    const user = userIn(deps, req);
    const account = store.accounts.find(user.id);
    if (user.hasBegun || account === undefined) {
      const text = t.administrator.accounts.begun;
      showUser(deps, res, user, { notice: { kind: 'stop', text } }, 409);
      return;
    }
    inviteAgain(deps, who(res, 'administrator'), account, lang);
    res.redirect(303, `${hrefOf(user.id)}?done=link-sent`);
  });

  routes.post('/:id/ending', (req, res) => {
    const user = userIn(deps, req);
    const form = readForm(Ending, req.body);
    if (!form.ok) {
      showUser(deps, res, user, { form: 'ending', errors: form.errors }, 422);
      return;
    }
    const outcome = endAccount(deps, who(res, 'administrator'), { accountId: user.id });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showUser(deps, res, found(store.users.findStaff(user.id)), { notice }, 409);
      return;
    }
    res.redirect(303, `${hrefOf(user.id)}?done=ended`);
  });

  return routes;
}
