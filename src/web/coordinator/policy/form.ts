import { type Response, Router } from 'express';
import { z } from 'zod';
import { proposePolicy } from '../../../actions/propose-policy.ts';
import { policyNow, readPolicy } from '../../../actions/read-policy.ts';
import type { Policy } from '../../../matching/policy.ts';
import { policySentences } from '../../../matching/policy-sentences.ts';
import { neededText, readForm, shown, typedIn, wholeNumber } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { visitOf, who } from '../../visit.ts';
import { policyKeys } from './view.ts';

/** As people write numbers: with a comma or a point. */
const number = z
  .string({ error: 'needed' })
  .trim()
  .min(1, { error: 'needed' })
  .regex(/^\d{1,7}(?:[.,]\d{1,4})?$/, { error: 'not-a-number' })
  .transform((typed) => Number(typed.replace(',', '.')));

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
      const rows = stale ? differing(now, typed, lang) : undefined;
      showForm(res, deps, { notice: shown(outcome.refusal, lang), typed, stale: rows }, 409);
    }
  });

  return routes;
}

/** A pair of numbers is two fields. */
const fieldsOf = (policy: Policy, key: keyof Policy): string[] => {
  const value = policy[key];
  return typeof value === 'number' ? [key] : value.map((_, at) => `${key}-${at + 1}`);
};

const firstField = (policy: Policy, key: string): string => {
  const known = policyKeys.find((one) => one === key);
  return known === undefined ? 'reason' : (fieldsOf(policy, known)[0] ?? key);
};

const formFor = (policy: Policy) =>
  z.strictObject({
    reason: neededText(1000),
    version: wholeNumber(0, 999_999),
    ...Object.fromEntries(
      policyKeys.flatMap((key) => fieldsOf(policy, key)).map((field) => [field, number]),
    ),
  });

const numbersIn = (policy: Policy, typed: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    policyKeys.map((key) => {
      const values = fieldsOf(policy, key).map((field) => typed[field]);
      return [key, typeof policy[key] === 'number' ? values[0] : values];
    }),
  );

const typedAs = (policy: Policy): Record<string, string> =>
  Object.fromEntries(
    policyKeys.flatMap((key) =>
      fieldsOf(policy, key).map((field, at) => [
        field,
        String([policy[key]].flat()[at]).replace('.', ','),
      ]),
    ),
  );

/** Every number that counts now beside the other one that was typed. */
function differing(now: Policy, typed: Readonly<Record<string, unknown>>, lang: 'nl' | 'en') {
  const kept = typedAs(now);
  return policyKeys.flatMap((key) =>
    fieldsOf(now, key)
      .filter((field) => kept[field] !== typed[field])
      .map((field) => ({
        label: policySentences[key][lang],
        now: kept[field],
        yours: typeof typed[field] === 'string' ? typed[field] : '',
      })),
  );
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
      ...more,
    },
    status,
  );
}
