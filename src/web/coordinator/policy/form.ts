import { type Response, Router } from 'express';
import { proposePolicy } from '../../../actions/propose-policy.ts';
import { policyNow, readPolicy } from '../../../actions/read-policy.ts';
import {
  policySentences,
  switchKeys,
  switchSentences,
} from '../../../matching/policy-sentences.ts';
import { readForm, shown, typedIn } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { visitOf, who } from '../../visit.ts';
import { differing, fieldsOf, firstField, formFor, numbersIn, typedAs } from './typed.ts';
import { policyKeys } from './view.ts';

/** The form that proposes other numbers; it starts with those that count now. */
export function policyFormRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/proposals/new', (_req, res) => {
    showForm(res, deps, { typed: typedAs(policyNow(deps)) });
  });

  routes.post('/proposals', (req, res) => {
    const { lang } = visitOf(res);
    const form = readForm(formFor(policyNow(deps)), req.body);
    if (!form.ok) {
      showForm(res, deps, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const now = policyNow(deps);
    const read = readPolicy(numbersIn(now, { ...form.values }));
    const typed = typedIn(req.body);
    if (!read.ok) {
      const errors = Object.fromEntries(
        read.errors.map(({ key, text }) => [firstField(now, key), text[lang]]),
      );
      showForm(res, deps, { errors, typed }, 422);
      return;
    }
    const { reason, version } = form.values;
    const asked = { policy: read.policy, reason, version };
    const outcome = proposePolicy(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) {
      res.redirect(303, `/coordinator/policy/proposals/${outcome.value}?done=proposed`);
    } else {
      const stale = outcome.refusal.code === 'policy-moved';
      const rows = stale ? differing(now, typed, visitOf(res)) : undefined;
      showForm(res, deps, { notice: shown(outcome.refusal, lang), typed, stale: rows }, 409);
    }
  });

  return routes;
}

function showForm(res: Response, deps: PageDeps, more: Partial<Page>, status = 200): void {
  const { t, lang } = visitOf(res);
  const words = t.registers.policy;
  const policy = policyNow(deps);
  show(
    res,
    'coordinator/policy/form',
    {
      title: words.proposeTitle,
      version: deps.store.policies.findNewest().version,
      crumbs: [{ label: words.title, href: '/coordinator/policy' }, { label: words.proposeTitle }],
      questions: policyKeys.flatMap((key) =>
        fieldsOf(policy, key).map((field, at, all) => ({
          name: field,
          label: `${policySentences[key][lang]}${all.length === 1 ? '' : ` ${words.nth(at + 1)}`}`,
          hint: t.rules.units[key],
        })),
      ),
      switches: switchKeys.map((key) => ({
        name: key,
        label: switchSentences[key][lang],
        kind: 'select',
        options: [
          { value: 'no', label: words.turned.off },
          { value: 'yes', label: words.turned.on },
        ],
      })),
      ...more,
    },
    status,
  );
}
