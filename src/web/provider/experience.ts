import { Router } from 'express';
import type { Request, Response } from 'express';
import { tellAsTeam } from '../../actions/experience/tell.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { type Experience, feelsUnsafe, type Moment, windowOn } from '../../domain/experience.ts';
import type { Id } from '../../domain/ids.ts';
import { idIn } from '../asked.ts';
import { TeamForm, filledIn, questionsIn, typedOf } from '../experience-form.ts';
import { readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { inOneLine, placedAs } from './known-as.ts';
import { warnOfNote } from './scan-note.ts';

/** How it goes with somebody who came to live here, as the team sees it. */
export function experienceRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const placementIn = (req: Request, res: Response) => {
    const { providerId } = who(res, 'provider');
    const placement = found(store.placements.findForProvider(idIn(req), providerId));
    return found(placement.endedOn === null ? placement : undefined);
  };

  const showForm = (req: Request, res: Response, more: Partial<Page>, status?: number): void => {
    const { t, format } = visitOf(res);
    const { providerId } = who(res, 'provider');
    const words = t.experience.team;
    const placement = placementIn(req, res);
    const known = placedAs(deps, providerId).get(placement.youthCode);
    seen(res, [placement.youthCode]);
    const open = windowOn(placement, dayOf(now()));
    const earlier = open && teamExperience(deps, placement.id, open.moment);
    const title = words.title(inOneLine(known));
    show(
      res,
      'provider/experience-form',
      {
        title,
        crumbs: [
          { label: t.provider.placements.title, href: '/provider/placements' },
          { label: title },
        ],
        href: `/provider/placements/${placement.id}/experience`,
        open: open && {
          moment: open.moment,
          lead: words.lead(placement.groupName, t.experience.moments[open.moment]),
          until: format.day(open.closesOn),
          said: earlier && words.said(format.moment(earlier.at)),
        },
        questions: questionsIn({ ...words, scale: t.family.formal.experience.scale }),
        typed: typedOf(earlier),
        ...more,
      },
      status,
    );
  };

  routes.get('/:id/experience', (req, res) => {
    showForm(req, res, {});
  });

  routes.post('/:id/experience', (req, res) => {
    const provider = who(res, 'provider');
    const placement = placementIn(req, res);
    const form = readForm(TeamForm, req.body);
    if (!form.ok) {
      showForm(req, res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const filled = filledIn(form.values);
    const about = { proposalId: placement.proposalId, note: filled.note };
    const warned =
      form.values.anyway === undefined ? warnOfNote(deps, provider.providerId, about) : undefined;
    const outcome = warned ?? tellAsTeam(deps, provider, { placementId: placement.id, ...filled });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      const isWarned = outcome.refusal.code === 'words-found';
      showForm(req, res, { notice, warned: isWarned, typed: form.values }, 409);
      return;
    }
    const done = feelsUnsafe(filled) ? 'experience-unsafe' : 'experience-told';
    res.redirect(303, `/provider/placements?done=${done}`);
  });

  return routes;
}

/** What the team said last at this moment, whoever of them typed it. */
const teamExperience = (
  { store }: PageDeps,
  placementId: Id,
  moment: Moment,
): Experience | undefined =>
  store.experience.listOfMoment(placementId, moment).findLast(({ voice }) => voice === 'team');

/** Whom the team is asked about today, and whether it said something already. */
export function askedOfTeam(
  deps: PageDeps,
  placement: {
    readonly id: Id;
    readonly startedOn: string | null;
    readonly endedOn: string | null;
  },
) {
  const open = windowOn(placement, dayOf(deps.now()));
  return (
    open && {
      moment: open.moment,
      closesOn: open.closesOn,
      isDone: teamExperience(deps, placement.id, open.moment) !== undefined,
    }
  );
}
