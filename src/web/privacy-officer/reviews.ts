import { type Response, Router } from 'express';
import { z } from 'zod';
import { monthsOver, periodOf, reviewLog } from '../../actions/review-log.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { doneNotice } from '../asked.ts';
import { neededText, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';

const Review = z.strictObject({
  month: z
    .string({ error: 'choose-one' })
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'choose-one' }),
  note: neededText(1000),
});

/** Each month somebody goes through the log; here are its figures, and the record that it was done. */
export function reviewRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const page = (res: Response, more: Partial<Page>, status?: number): void => {
    const { t, format } = visitOf(res);
    const words = t['privacy-officer'].reviews;
    const done = new Map(store.logReviews.list().map((review) => [review.month, review]));
    const months = monthsOver(dayOf(now())).map((month) => {
      const period = periodOf(month);
      const review = done.get(month);
      return {
        month,
        name: format.month(month),
        ...store.oversight.views(period),
        denials: store.oversight.denials(period),
        failed: store.oversight.failedSignIns(period),
        deeds: store.oversight.deeds(period),
        review: review && { ...review, when: format.moment(review.at) },
      };
    });
    const open = months.filter(({ review }) => review === undefined);
    const choices = open.map(({ month, name }) => ({ value: month, label: name }));
    show(
      res,
      'privacy-officer/reviews',
      { title: words.title, typed: {}, months, choices, ...more },
      status,
    );
  };

  routes.get('/', (req, res) => {
    page(res, { notice: doneNotice(req, visitOf(res).t['privacy-officer'].done) });
  });

  routes.post('/', (req, res) => {
    const form = readForm(Review, req.body);
    if (!form.ok) {
      page(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const outcome = reviewLog(deps, who(res, 'privacy-officer'), form.values);
    if (!outcome.ok) {
      page(res, { notice: shown(outcome.refusal, visitOf(res).lang), typed: form.values }, 409);
      return;
    }
    res.redirect(303, '/privacy-officer/reviews?done=reviewed');
  });

  return routes;
}
