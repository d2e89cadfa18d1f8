import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { asksForExperts, declinesOf, escalate } from '../../actions/escalate.ts';
import { codeLists, nameOfCode } from '../../domain/code-list.ts';
import { doneNotice } from '../asked.ts';
import { readForm, shown, text, typedIn } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { ownIn } from './own.ts';

const Asked = z.strictObject({ note: text(1000) });

/** After many times no: what to take to the regional expert team, and writing down that it is asked. */
export function expertTeamRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);

  const page = (req: Request, res: Response, more: Partial<Page>, status = 200): void => {
    const youth = own.youth(req, res);
    const { t, lang, format } = visitOf(res);
    const words = t.meeting.lapsing.expertTeam;
    const lists = codeLists(store.codes.list());
    const declines = store.proposals.listOfYouth(youth.id).flatMap(({ groupName, answers }) =>
      answers
        .filter(({ says }) => says === 'no')
        .map(({ reason }) => ({
          group: groupName,
          why: reason === null ? '' : nameOfCode(lists, 'decline-reason', reason)[lang],
        })),
    );
    show(
      res,
      'coordinator/youths/expert-team',
      {
        title: words.title(youth.facts.code),
        crumbs: [
          { label: t.registers.youths.title, href: '/coordinator/youths' },
          { label: youth.facts.code, href: `/coordinator/youths/${youth.id}` },
          { label: t.meeting.lapsing.experts },
        ],
        href: `/coordinator/youths/${youth.id}/expert-team`,
        count: declinesOf(store, youth.id),
        declines,
        asks: asksForExperts(store, youth.id),
        asked: store.lapses.listEscalations(youth.id).map(({ at, by, declines: count, note }) => ({
          text: words.asked(format.moment(at), by, count),
          note,
        })),
        typed: {},
        ...more,
      },
      status,
    );
  };

  routes.get('/:id/expert-team', (req, res) => {
    const { done } = visitOf(res).t.meeting.lapsing.expertTeam;
    page(req, res, { notice: doneNotice(req, { asked: done }) });
  });

  routes.post('/:id/expert-team', (req, res) => {
    const youth = own.youth(req, res);
    const form = readForm(Asked, req.body);
    const typed = typedIn(req.body);
    if (!form.ok) {
      page(req, res, { errors: form.errors, typed }, 422);
      return;
    }
    const asked = { youthId: youth.id, note: form.values.note };
    const outcome = escalate(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, `/coordinator/youths/${youth.id}/expert-team?done=asked`);
    else page(req, res, { notice: shown(outcome.refusal, visitOf(res).lang), typed }, 409);
  });

  return routes;
}
