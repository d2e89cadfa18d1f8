import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { costToday } from '../../../actions/cost-today.ts';
import { propose } from '../../../actions/propose.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import { type Code, Id } from '../../../domain/ids.ts';
import type { CostOfOption } from '../../../matching/explain/cost-of-option.ts';
import { wordIn } from '../../asked.ts';
import { neededText, readForm, shown, typedIn } from '../../forms.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { remembered } from '../../remembered.ts';
import { visitOf, who } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { type AskedChoice, showChoice } from './choice-page.ts';

const Choice = z.strictObject({
  vacancy: z.string(),
  because: neededText(1000),
  insteadOf: Id.or(z.literal('')).optional(),
});

/** A place chosen by hand: first what says no and what it costs, then the reason, then the proposal. */
export function choiceRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);
  const once = remembered<CostOfOption>(deps, (cost) => cost.ok || cost.why !== 'not-solved');

  /** The answer holds until something is done or the day ends. */
  const costOf = (asked: { youth: Code; group: Code }) => {
    const today = [store.journal.head(), dayOf(deps.now())];
    return once([asked.youth, asked.group, ...today].join(' '), () => costToday(deps, asked));
  };

  const askedIn = (req: Request, res: Response, vacancy: string | undefined): AskedChoice => {
    const youth = own.youth(req, res);
    const read = Id.safeParse(vacancy);
    return {
      youth,
      vacancy: found(read.success ? store.vacancies.find(read.data) : undefined),
      costOf,
    };
  };

  routes.get('/:id/choice', async (req: Request, res: Response) => {
    await showChoice(deps, res, askedIn(req, res, wordIn(req, 'vacancy')));
  });

  routes.post('/:id/choice', async (req: Request, res: Response) => {
    const typed = typedIn(req.body);
    const asked = askedIn(req, res, z.string().safeParse(typed['vacancy']).data);
    const form = readForm(Choice, req.body);
    if (!form.ok) {
      await showChoice(deps, res, asked, { ...form, status: 422 });
      return;
    }
    const { because, insteadOf = '' } = form.values;
    const outcome = propose(deps, who(res, 'coordinator'), {
      youthId: asked.youth.id,
      vacancyId: asked.vacancy.id,
      because,
      ...(insteadOf === '' ? {} : { insteadOf }),
    });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      await showChoice(deps, res, asked, { notice, typed: form.values, status: 409 });
      return;
    }
    const done = insteadOf === '' ? 'proposed' : 'other-chosen';
    res.redirect(303, `/coordinator/proposals/${outcome.value}?done=${done}`);
  });

  return routes;
}
