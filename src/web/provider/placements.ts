import { Router } from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import { confirmStart } from '../../actions/placements.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { statusOfPlacement } from '../../domain/placement.ts';
import { recordCheck } from '../../actions/settling-in.ts';
import { doneNotice, idIn } from '../asked.ts';
import { CheckForm, checksView } from '../check-form.ts';
import { day, readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { askedOfTeam } from './experience.ts';
import { inOneLine, placedAs, goneAs } from './known-as.ts';
import { warnOfNote } from './scan-note.ts';
import { placementsNow } from './own-now.ts';

const Start = z.strictObject({ startedOn: day });

/** Who was accepted for this provider's groups: known by the proposal's code, and by name once that was released. */
export function placementRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const showList = (res: Response, more: Partial<Page>, status?: number): void => {
    const today = dayOf(now());
    const { providerId } = who(res, 'provider');
    const known = placedAs(deps, providerId);
    seen(res, known.keys());
    const gone = goneAs(deps, providerId);
    const placements = placementsNow(deps, providerId).map((placement) => ({
      id: placement.id,
      youth: gone.get(placement.id) ?? inOneLine(known.get(placement.youthCode)),
      groupName: placement.groupName,
      startsOn: placement.startsOn,
      startedOn: placement.startedOn,
      endedOn: placement.endedOn,
      checks: checksView(placement, store.checks.listOfPlacement(placement.id), {
        today,
        words: visitOf(res).t.meeting.road.checks,
        format: visitOf(res).format,
      }),
      experience: askedOfTeam(deps, placement),
      status: statusOfPlacement(placement),
      // The field proposes the day agreed on, or today when it was earlier than planned.
      startedOnDefault: placement.startsOn <= today ? placement.startsOn : today,
    }));
    const page = {
      title: visitOf(res).t.provider.placements.title,
      arriving: placements.filter(({ status: is }) => is === 'accepted'),
      asked: placements.filter(({ experience }) => experience !== undefined),
      others: placements.filter(({ status: is }) => is !== 'accepted'),
      today,
      ...more,
    };
    show(res, 'provider/placements', page, status);
  };

  routes.get('/', (req, res) => {
    const { t } = visitOf(res);
    const { kept, unsafe } = t.experience.team;
    const told = { 'experience-told': kept, 'experience-unsafe': unsafe };
    const texts = { ...t.provider.done, ...t.meeting.road.done, ...told };
    const notice = doneNotice(req, texts);
    const isUnsafe = notice?.text === unsafe;
    showList(res, { notice: isUnsafe ? { ...notice, kind: 'warn' } : notice });
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

  routes.post('/:id/checks', (req, res) => {
    const provider = who(res, 'provider');
    const placement = found(store.placements.findForProvider(idIn(req), provider.providerId));
    const form = readForm(CheckForm, req.body);
    if (!form.ok) {
      const more = { errors: form.errors, typed: form.typed, about: placement.id, form: 'checks' };
      showList(res, more, 422);
      return;
    }
    const { anyway, ...told } = form.values;
    const about = { proposalId: placement.proposalId, note: told.note };
    const warned = anyway === undefined ? warnOfNote(deps, provider.providerId, about) : undefined;
    const outcome = warned ?? recordCheck(deps, provider, { placementId: placement.id, ...told });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      const more = { notice, warned: outcome.refusal.code, typed: told };
      showList(res, { ...more, about: placement.id, form: 'checks' }, 409);
      return;
    }
    res.redirect(303, '/provider/placements?done=check-told');
  });

  return routes;
}
