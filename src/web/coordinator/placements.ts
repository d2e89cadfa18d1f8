import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { confirmStart, endPlacement } from '../../actions/placements.ts';
import { undoAcceptance } from '../../actions/undo-acceptance.ts';
import { scanWords } from '../../actions/scan-words.ts';
import { recordCheck } from '../../actions/settling-in.ts';
import type { AccountOf } from '../../domain/account.ts';
import { Code, type Id } from '../../domain/ids.ts';
import { type Outcome, done } from '../../domain/outcome.ts';
import { statusOfPlacement } from '../../domain/placement.ts';
import { CheckForm } from '../check-form.ts';
import { doneNotice } from '../asked.ts';
import { day, oneOf, readForm, shown, text, typedIn } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { organisationOf, ownIn } from './own.ts';
import { deskOf } from './meeting/desk.ts';
import { placementView } from './meeting/placement-view.ts';
import { placementPage } from './placement-page.ts';

const Start = z.strictObject({ startedOn: day });

const End = z.strictObject({
  endedOn: day,
  reason: z.string({ error: 'choose-one' }).min(1, { error: 'choose-one' }).pipe(Code),
  note: text(1000),
  waitsAgain: oneOf(['yes', 'no']),
});

const Undoing = z.strictObject({
  undoReason: z.string({ error: 'choose-one' }).min(1, { error: 'choose-one' }).pipe(Code),
  undoNote: text(1000).refine((words) => words !== '', { error: 'needed' }),
});

/** Who was given a place, who lives there, and who has left. */
export function placementsRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { store } = deps;
  const own = ownIn(deps);
  const page = placementPage(deps);

  routes.get('/', (_req, res) => {
    const desk = deskOf(deps, res);
    const all = store.placements.listForOrganisation(organisationOf(res));
    show(res, 'coordinator/placements/list', {
      title: desk.t.placements.title,
      parts: (['accepted', 'started', 'ended', 'undone'] as const).map((status) => ({
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
    const notice = doneNotice(req, { ...t.meeting.decisions.done, ...t.meeting.road.done });
    page(res, own.placement(req, res), { notice });
  });

  const record =
    <S extends z.ZodType>(
      form: string,
      schema: S,
      act: (who: AccountOf<'coordinator'>, placementId: Id, values: z.infer<S>) => Outcome<string>,
    ) =>
    (req: Request, res: Response): void => {
      const { id } = own.placement(req, res);
      const typed = typedIn(req.body);
      const read = readForm(schema, req.body);
      if (!read.ok) {
        page(res, own.placement(req, res), { errors: read.errors, typed, form }, 422);
        return;
      }
      const outcome = act(who(res, 'coordinator'), id, read.values);
      if (outcome.ok) res.redirect(303, `/coordinator/placements/${id}?done=${outcome.value}`);
      else {
        const notice = shown(outcome.refusal, visitOf(res).lang);
        const warned = outcome.refusal.code;
        page(res, own.placement(req, res), { notice, warned, typed, form }, 409);
      }
    };

  routes.post(
    '/:id/start',
    record('start', Start, (by, placementId, { startedOn }) => {
      const outcome = confirmStart(deps, by, { placementId, startedOn });
      return outcome.ok ? done('started') : outcome;
    }),
  );
  routes.post(
    '/:id/checks',
    record('checks', CheckForm, (by, placementId, { anyway, ...told }) => {
      const warned = anyway === undefined ? warnOfNote(by, placementId, told.note) : undefined;
      const outcome = warned ?? recordCheck(deps, by, { placementId, ...told });
      return outcome.ok ? done('check-told') : outcome;
    }),
  );
  routes.post(
    '/:id/end',
    record('end', End, (by, placementId, values) => {
      const waitsAgain = values.waitsAgain === 'yes';
      const outcome = endPlacement(deps, by, { placementId, ...values, waitsAgain });
      return outcome.ok ? done(waitsAgain ? 'ended-waits' : 'ended') : outcome;
    }),
  );
  routes.post(
    '/:id/undoing',
    record('undoing', Undoing, (by, placementId, { undoReason: reason, undoNote: note }) => {
      const outcome = undoAcceptance(deps, by, { placementId, reason, note });
      return outcome.ok ? done('undone') : outcome;
    }),
  );

  /** The provider knows by name who lives there, once that was released. */
  function warnOfNote(by: AccountOf<'coordinator'>, placementId: Id, note: string) {
    const placement = store.placements.findForOrganisation(placementId, by.organisationId);
    if (placement === undefined) return undefined;
    const { youthId, proposalId } = placement;
    const isReleased = (store.proposals.find(proposalId)?.release ?? null) !== null;
    return scanWords(deps, by, { youthId, text: note, isReleased });
  }

  return routes;
}
