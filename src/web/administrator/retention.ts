import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { retentionOf } from '../../actions/retain.ts';
import { setRetention } from '../../actions/set-retention.ts';
import { Id } from '../../domain/ids.ts';
import { type RetentionNumbers, logMonths, longest } from '../../domain/retention.ts';
import { doneNotice, wordIn } from '../asked.ts';
import { readForm, shown, wholeNumber } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';

const upTo = (name: keyof RetentionNumbers) => wholeNumber(1, longest[name]);

const Retention = z.strictObject({
  organisation: Id.or(z.literal('')),
  identityMonths: upTo('identityMonths'),
  recordMonths: upTo('recordMonths'),
  invitationDays: upTo('invitationDays'),
  sessionDays: upTo('sessionDays'),
  keyDays: upTo('keyDays'),
  runMonths: upTo('runMonths'),
});

const names = Object.keys(longest) as (keyof RetentionNumbers)[];

/** How long things are kept: shorter than the longest may be chosen, for all or for one organisation's own youths. */
export function retentionRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const page = (req: Request, res: Response, more: Partial<Page>, status?: number): void => {
    const words = visitOf(res).t.administrator.retention;
    const asked = Id.safeParse(wordIn(req, 'organisation'));
    const organisation = asked.success ? store.organisations.find(asked.data) : undefined;
    const now = retentionOf(deps, organisation?.id ?? null);
    show(
      res,
      'administrator/retention',
      {
        title: words.title,
        organisations: store.organisations
          .list()
          .map(({ id, name }) => ({ value: id, label: name })),
        typed: { organisation: organisation?.id ?? '', ...now },
        numbers: names.map((name) => ({ name, label: words.numbers[name], most: longest[name] })),
        logMonths,
        ...more,
      },
      status,
    );
  };

  routes.get('/', (req, res) => {
    page(req, res, { notice: doneNotice(req, visitOf(res).t.administrator.retention.done) });
  });

  routes.post('/', (req, res) => {
    const form = readForm(Retention, req.body);
    if (!form.ok) {
      page(req, res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { organisation, ...numbers } = form.values;
    const organisationId = organisation === '' ? null : organisation;
    const outcome = setRetention(deps, who(res, 'administrator'), { organisationId, numbers });
    if (!outcome.ok) {
      page(
        req,
        res,
        { notice: shown(outcome.refusal, visitOf(res).lang), typed: form.values },
        409,
      );
      return;
    }
    res.redirect(303, `/administrator/retention?done=set&organisation=${organisation}`);
  });

  return routes;
}
