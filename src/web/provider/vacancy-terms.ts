import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { publishVacancy } from '../../actions/publish-vacancy.ts';
import { changeVacancy, termsVersion } from '../../actions/vacancies.ts';
import { type CalendarDay, dayOf } from '../../domain/calendar-day.ts';
import { Id } from '../../domain/ids.ts';
import type { Vacancy } from '../../domain/vacancy.ts';
import { idIn, wordIn } from '../asked.ts';
import { day, dayOrNothing, readForm, shown, wholeNumber } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { knownOf, lastOf, prefilled } from './vacancy-example.ts';

const Terms = z.strictObject({ from: day, until: dayOrNothing, places: wholeNumber(1, 6) });
const Change = Terms.extend({ version: z.string().default('') });
const Publication = Terms.extend({
  groupId: z.string({ error: 'choose-one' }).pipe(Id),
  // Given out with the form, so that sending it twice publishes once.
  vacancyId: Id.optional().catch(undefined),
});

/** Publishing a vacancy and changing its terms: one short form, prefilled. */
export function vacancyTermsRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const showNew = (res: Response, more: Partial<Page>, status?: number): void => {
    const words = visitOf(res).t.provider.vacancies;
    const { providerId } = who(res, 'provider');
    const groups = store.groups.listForProvider(providerId);
    const page = {
      title: words.newTitle,
      crumbs: [{ label: words.title, href: '/provider/vacancies' }, { label: words.newTitle }],
      action: '/provider/vacancies',
      groups: groups.map((group) => ({ value: group.id, ...knownOf(deps, group, res) })),
      ...more,
    };
    show(res, 'provider/vacancy-form', page, status);
  };

  routes.get('/new', (req, res) => {
    const { providerId } = who(res, 'provider');
    const copied = Id.safeParse(wordIn(req, 'copy'));
    const example = copied.success
      ? store.vacancies.findForProvider(copied.data, providerId)
      : undefined;
    const asked = Id.safeParse(wordIn(req, 'group'));
    const group = asked.success ? store.groups.findForProvider(asked.data, providerId) : undefined;
    const all = store.groups.listForProvider(providerId);
    const known = group?.id ?? example?.groupId ?? (all.length === 1 ? all[0]?.id : undefined);
    showNew(res, {
      known: all.filter(({ id }) => id === known).map((one) => knownOf(deps, one, res))[0],
      last: example === undefined ? lastOf(store.vacancies.listForProvider(providerId)) : undefined,
      typed: { groupId: known, vacancyId: deps.newId(), ...prefilled(example, dayOf(now())) },
    });
  });

  routes.post('/', (req, res) => {
    const form = readForm(Publication, req.body);
    if (!form.ok) {
      showNew(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const outcome = publishVacancy(deps, who(res, 'provider'), form.values);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showNew(res, { notice, typed: form.values }, 409);
      return;
    }
    res.redirect(303, '/provider/vacancies?done=published');
  });

  const own = (req: Request, res: Response): Vacancy =>
    found(store.vacancies.findForProvider(idIn(req), who(res, 'provider').providerId));

  const showTerms = (res: Response, vacancy: Vacancy, more: Partial<Page>, status?: number) => {
    const words = visitOf(res).t.provider.vacancies;
    const group = store.groups.findForProvider(vacancy.groupId, vacancy.providerId);
    const page = {
      title: words.changeTitle,
      crumbs: [{ label: words.title, href: '/provider/vacancies' }, { label: words.changeTitle }],
      action: `/provider/vacancies/${vacancy.id}/terms`,
      known: group === undefined ? { label: vacancy.facts.groupCode } : knownOf(deps, group, res),
      changes: vacancy,
      version: termsVersion(vacancy),
      ...more,
    };
    show(res, 'provider/vacancy-form', page, status);
  };

  routes.get('/:id/terms', (req, res) => {
    const vacancy = own(req, res);
    showTerms(res, vacancy, { typed: vacancy.facts });
  });

  routes.post('/:id/terms', (req, res) => {
    const vacancy = own(req, res);
    const form = readForm(Change, req.body);
    if (!form.ok) {
      showTerms(res, vacancy, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const asked = { vacancyId: vacancy.id, ...form.values };
    const outcome = changeVacancy(deps, who(res, 'provider'), asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      const isStale = outcome.refusal.code === 'changed-meanwhile';
      const stale = isStale ? differing(vacancy, form.values, res) : undefined;
      showTerms(res, vacancy, { notice, typed: form.values, stale }, 409);
      return;
    }
    res.redirect(303, '/provider/vacancies?done=changed');
  });

  return routes;
}

/** What it says now beside what was typed. */
function differing({ facts }: Vacancy, typed: z.infer<typeof Change>, res: Response) {
  const { t, format } = visitOf(res);
  const words = t.provider.vacancies;
  const day = (on: CalendarDay | null): string => (on === null ? '' : format.day(on));
  return [
    { label: words.fromLabel, now: day(facts.from), yours: day(typed.from) },
    { label: words.places, now: String(facts.places), yours: String(typed.places) },
    { label: words.untilLabel, now: day(facts.until), yours: day(typed.until) },
  ].filter(({ now, yours }) => now !== yours);
}
