import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { confirmStart, endPlacement } from '../../actions/placements.ts';
import { Code, Id } from '../../domain/ids.ts';
import { type Placement, statusOfPlacement } from '../../domain/placement.ts';
import { day, oneOf, readForm, shown, text, typedIn } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { deskOf } from './meeting/desk.ts';
import { doneNotice } from './meeting/done-notice.ts';
import { reasonsIn } from './meeting/option-view.ts';
import { placementView } from './meeting/placement-view.ts';

const Start = z.strictObject({ startedOn: day });

const End = z.strictObject({
  endedOn: day,
  reason: z.string({ error: 'choose-one' }).min(1, { error: 'choose-one' }).pipe(Code),
  note: text(1000),
  waitsAgain: oneOf(['yes', 'no']),
});

/** Who was given a place, who lives there, and who has left. */
export function placementsRoutes(deps: PageDeps): Router {
  const routes = Router();
  const { store } = deps;
  const placementAt = (typed: string): Placement => {
    const id = Id.safeParse(typed);
    return found(id.success ? store.placements.find(id.data) : undefined);
  };

  routes.get('/', (_req, res) => {
    const desk = deskOf(deps, res);
    const all = store.placements.list();
    show(res, 'coordinator/placements/list', {
      title: desk.t.placements.title,
      parts: (['accepted', 'started', 'ended'] as const).map((status) => ({
        status,
        title: desk.t.placements.groups[status],
        placements: all
          .filter((placement) => statusOfPlacement(placement) === status)
          .map((placement) => placementView(desk, placement)),
      })),
    });
  });

  routes.get('/:id', (req, res) => {
    const { t } = visitOf(res);
    const notice = doneNotice(req.query['done'], t.meeting.decisions.done);
    page(res, placementAt(req.params.id), { notice });
  });

  routes.post('/:id/start', (req: Request<{ id: string }>, res) => {
    const placement = placementAt(req.params.id);
    const form = readForm(Start, req.body);
    if (!form.ok) {
      page(res, placement, { errors: form.errors, typed: form.typed, form: 'start' }, 422);
      return;
    }
    const asked = { placementId: placement.id, ...form.values };
    const outcome = confirmStart(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, `/coordinator/placements/${placement.id}?done=started`);
    else {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      const typed = typedIn(req.body);
      page(res, placementAt(placement.id), { notice, typed, form: 'start' }, 409);
    }
  });

  routes.post('/:id/end', (req: Request<{ id: string }>, res) => {
    const placement = placementAt(req.params.id);
    const form = readForm(End, req.body);
    if (!form.ok) {
      page(res, placement, { errors: form.errors, typed: form.typed, form: 'end' }, 422);
      return;
    }
    const waitsAgain = form.values.waitsAgain === 'yes';
    const asked = { placementId: placement.id, ...form.values, waitsAgain };
    const outcome = endPlacement(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) {
      const done = waitsAgain ? 'ended-waits' : 'ended';
      res.redirect(303, `/coordinator/placements/${placement.id}?done=${done}`);
    } else {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      const typed = typedIn(req.body);
      page(res, placementAt(placement.id), { notice, typed, form: 'end' }, 409);
    }
  });

  function page(res: Response, placement: Placement, more: Partial<Page>, status = 200): void {
    const desk = deskOf(deps, res);
    const { t, lang } = desk;
    const view = placementView(desk, placement);
    const title = t.placements.one(placement.youthCode, view.group.name);
    const crumbs = [
      { label: t.placements.title, href: '/coordinator/placements' },
      { label: title },
    ];
    const reasons = reasonsIn(desk.lists, 'end-reason', lang);
    show(
      res,
      'coordinator/placements/placement',
      {
        typed: {},
        ...more,
        title,
        crumbs,
        placement: view,
        today: desk.table.today,
        // Undoing comes first for who has not begun, and makes no sense for who has.
        endReasons: view.isAccepted
          ? reasons.toSorted((a, b) => Number(isUndo(b)) - Number(isUndo(a)))
          : reasons.filter((reason) => !isUndo(reason)),
      },
      status,
    );
  }

  return routes;
}

const isUndo = ({ value }: { value: string }): boolean => value === 'did-not-start';
