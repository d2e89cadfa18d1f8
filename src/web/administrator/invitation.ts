import { type Response, Router } from 'express';
import { z } from 'zod';
import { inviteStaff } from '../../actions/activation.ts';
import type { NewStaff } from '../../actions/add-staff.ts';
import { neededText, oneOf, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { choicesOf, missingWorkplace, roleFields, roleOf } from './workplaces.ts';

const Invitation = z.strictObject({
  name: neededText(120),
  email: neededText(200),
  lang: oneOf(['nl', 'en']),
  ...roleFields,
});

/** Asking a colleague in. They choose password and second step themselves. */
export function invitationRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  const showForm = (res: Response, more: Partial<Page>, status?: number): void => {
    const visit = visitOf(res);
    const words = visit.t.administrator.accounts;
    const page = {
      title: words.inviteTitle,
      crumbs: [{ label: words.title, href: '/administrator' }, { label: words.inviteTitle }],
      choices: choicesOf(deps, visit),
      typed: { lang: visit.lang },
      ...more,
    };
    show(res, 'administrator/invitation', page, status);
  };

  routes.get('/new', (_req, res) => {
    showForm(res, {});
  });

  routes.post('/', (req, res) => {
    const form = readForm(Invitation, req.body);
    if (!form.ok) {
      showForm(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const typed = form.values;
    const errors = missingWorkplace(typed);
    if (errors !== undefined) {
      showForm(res, { errors, typed }, 422);
      return;
    }
    const { email, lang } = typed;
    const outcome = inviteStaff(deps, who(res, 'administrator'), {
      email,
      lang,
      account: accountIn(typed),
    });
    if (!outcome.ok) {
      showForm(res, { typed, notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
      return;
    }
    res.redirect(303, '/administrator?done=invited');
  });

  return routes;
}

function accountIn(typed: z.infer<typeof Invitation>): NewStaff {
  const { name } = typed;
  const { role, organisationId, providerId } = roleOf(typed);
  if (role === 'coordinator' && organisationId !== null) return { role, name, organisationId };
  if (role === 'provider' && providerId !== null) return { role, name, providerId };
  if (role === 'administrator' || role === 'privacy-officer') return { role, name };
  throw new Error(`A ${role} without a workplace`);
}
