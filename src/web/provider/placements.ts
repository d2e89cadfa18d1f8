import { Router } from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import { confirmStart } from '../../actions/placements.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { statusOfPlacement } from '../../domain/placement.ts';
import { doneNotice, idIn } from '../asked.ts';
import { day, readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';

const Start = z.strictObject({ startedOn: day });

/** Who was accepted for this provider's groups: known by code, because names and files travel elsewhere. */
export function placementRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router();

  const showList = (res: Response, more: Partial<Page>, status?: number): void => {
    const today = dayOf(now());
    const placements = store.placements
      .listForProvider(who(res, 'provider').providerId)
      .map((placement) => ({
        id: placement.id,
        youthCode: placement.youthCode,
        groupName: placement.groupName,
        startsOn: placement.startsOn,
        startedOn: placement.startedOn,
        endedOn: placement.endedOn,
        status: statusOfPlacement(placement),
        // The field proposes the day agreed on, or today when it was earlier than planned.
        startedOnDefault: placement.startsOn <= today ? placement.startsOn : today,
      }));
    const page = {
      title: visitOf(res).t.provider.placements.title,
      arriving: placements.filter(({ status: is }) => is === 'accepted'),
      others: placements.filter(({ status: is }) => is !== 'accepted'),
      today,
      ...more,
    };
    show(res, 'provider/placements', page, status);
  };

  routes.get('/', (req, res) => {
    showList(res, { notice: doneNotice(req, visitOf(res).t.provider.done) });
  });

  routes.post('/:id/start', (req, res) => {
    const provider = who(res, 'provider');
    const placement = found(store.placements.findForProvider(idIn(req), provider.providerId));
    const form = readForm(Start, req.body);
    if (!form.ok) {
      showList(res, { errors: form.errors, typed: form.typed, about: placement.id }, 422);
      return;
    }
    const { startedOn } = form.values;
    const outcome = confirmStart(deps, provider, { placementId: placement.id, startedOn });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showList(res, { notice, typed: form.values, about: placement.id }, 409);
      return;
    }
    res.redirect(303, '/provider/placements?done=started');
  });

  return routes;
}
