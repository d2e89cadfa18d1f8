import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { confirmVacancy, withdrawVacancy } from '../../actions/vacancies.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { codeLists } from '../../domain/code-list.ts';
import { withdrawReasonsFor } from '../../domain/withdraw-reasons.ts';
import { doneNotice, idIn } from '../asked.ts';
import { oneOf, readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { offersOf } from './offer.ts';

const Confirmation = z.strictObject({ back: oneOf(['home', 'vacancies']).optional() });
const Withdrawal = z.strictObject({ reason: z.string({ error: 'choose-one' }).min(1) });

/** The provider's list of free places: still free, or not any more. */
export function vacancyRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const own = (req: Request, res: Response) =>
    found(store.vacancies.findForProvider(idIn(req), who(res, 'provider').providerId));

  const showList = (res: Response, more: Partial<Page>, status?: number): void => {
    const { providerId } = who(res, 'provider');
    const groups = store.groups.listForProvider(providerId);
    const offers = offersOf(store.vacancies.listForProvider(providerId), groups, dayOf(now()));
    const title = visitOf(res).t.provider.vacancies.title;
    show(
      res,
      'provider/vacancies',
      { title, offers, hasGroups: groups.length > 0, ...more },
      status,
    );
  };

  routes.get('/', (req, res) => {
    showList(res, { notice: doneNotice(req, visitOf(res).t.provider.done) });
  });

  routes.post('/:id/confirmation', (req, res) => {
    const { lang } = visitOf(res);
    const vacancy = own(req, res);
    const form = readForm(Confirmation, req.body);
    const asked = { vacancyId: vacancy.id };
    const outcome = confirmVacancy(deps, who(res, 'provider'), asked);
    if (!outcome.ok) {
      showList(res, { notice: shown(outcome.refusal, lang) }, 409);
      return;
    }
    const home = form.ok && form.values.back === 'home';
    res.redirect(303, `${home ? '/provider' : '/provider/vacancies'}?done=confirmed`);
  });

  const showWithdrawal = (req: Request, res: Response, more: Partial<Page>, status?: number) => {
    const { t, lang } = visitOf(res);
    const words = t.provider.vacancies;
    const { facts, taken } = own(req, res);
    const reasons = codeLists(store.codes.list()).get('withdraw-reason');
    const page = {
      title: words.withdrawTitle,
      crumbs: [{ label: words.title, href: '/provider/vacancies' }, { label: words.withdrawTitle }],
      code: facts.code,
      taken,
      reasons: withdrawReasonsFor('vacancy', reasons).map(([value, name]) => ({
        value,
        label: name[lang],
      })),
      typed: {},
      ...more,
    };
    show(res, 'provider/vacancy-withdrawal', page, status);
  };

  routes.get('/:id/withdrawal', (req, res) => {
    showWithdrawal(req, res, {});
  });

  routes.post('/:id/withdrawal', (req, res) => {
    const vacancy = own(req, res);
    const form = readForm(Withdrawal, req.body);
    if (!form.ok) {
      showWithdrawal(req, res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const asked = { vacancyId: vacancy.id, reason: form.values.reason };
    const outcome = withdrawVacancy(deps, who(res, 'provider'), asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showWithdrawal(req, res, { notice, typed: form.values }, 409);
      return;
    }
    res.redirect(303, '/provider/vacancies?done=withdrawn');
  });

  return routes;
}
