import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { confirmAccountChange, withdrawAccountChange } from '../../actions/staff/confirm-change.ts';
import { type Change, proposeAccountChange } from '../../actions/staff/propose-change.ts';
import type { Id } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { User } from '../../store/users.ts';
import { idIn } from '../asked.ts';
import { neededText, readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf, who } from '../visit.ts';
import { showUser, userIn } from './user-page.ts';
import { hrefOf } from './user-view.ts';
import { missingWorkplace, roleFields, roleOf } from './workplaces.ts';

const reason = neededText(500);
const RoleChange = z.strictObject({ ...roleFields, reason });
const FactorReset = z.strictObject({ why: reason });

/** What one administrator proposes and another confirms: another role, and taking away a lost second factor. */
export function changesRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const refused = (res: Response, user: User, refusal: Refusal, more = {}): void => {
    const notice = shown(refusal, visitOf(res).lang);
    const now = found(store.users.findStaff(user.id));
    showUser(deps, res, now, { notice, ...more }, 409);
  };

  const propose = (res: Response, user: User, asked: Change & { reason: string }, more: object) => {
    const by = who(res, 'administrator');
    const outcome = proposeAccountChange(deps, by, { accountId: user.id, ...asked });
    if (outcome.ok) res.redirect(303, `${hrefOf(user.id)}?done=proposed`);
    else refused(res, user, outcome.refusal, more);
  };

  routes.post('/:id/role-changes', (req, res) => {
    const user = userIn(deps, req);
    const form = readForm(RoleChange, req.body);
    const typed = form.ok ? form.values : form.typed;
    const errors = form.ok ? missingWorkplace(form.values) : form.errors;
    if (!form.ok || errors !== undefined) {
      showUser(deps, res, user, { form: 'role', errors, typed }, 422);
      return;
    }
    const asked = { change: 'role', reason: form.values.reason, ...roleOf(form.values) } as const;
    propose(res, user, asked, { form: 'role', typed });
  });

  routes.post('/:id/factor-resets', (req, res) => {
    const user = userIn(deps, req);
    const form = readForm(FactorReset, req.body);
    if (!form.ok) {
      showUser(deps, res, user, { form: 'factor', errors: form.errors }, 422);
      return;
    }
    const { why } = form.values;
    propose(res, user, { change: 'factor', reason: why }, { form: 'factor', why });
  });

  const known = (req: Request, user: User): Id => {
    const proposalId = idIn(req, 'proposalId');
    return found(store.accountProposals.wasProposed(proposalId, user.id) ? proposalId : undefined);
  };

  const confirm: RequestHandler = (req, res) => {
    const user = userIn(deps, req);
    const asked = { accountId: user.id, proposalId: known(req, user), lang: visitOf(res).lang };
    const outcome = confirmAccountChange(deps, who(res, 'administrator'), asked);
    if (outcome.ok) res.redirect(303, `${hrefOf(user.id)}?done=${outcome.value}-confirmed`);
    else refused(res, user, outcome.refusal);
  };

  const withdraw: RequestHandler = (req, res) => {
    const user = userIn(deps, req);
    const asked = { accountId: user.id, proposalId: known(req, user) };
    const outcome = withdrawAccountChange(deps, who(res, 'administrator'), asked);
    if (outcome.ok) res.redirect(303, `${hrefOf(user.id)}?done=withdrawn`);
    else refused(res, user, outcome.refusal);
  };

  for (const kind of ['role-changes', 'factor-resets']) {
    routes.post(`/:id/${kind}/:proposalId/confirmation`, confirm);
    routes.post(`/:id/${kind}/:proposalId/withdrawal`, withdraw);
  }
  return routes;
}
