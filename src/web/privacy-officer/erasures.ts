import { type Response, Router } from 'express';
import { z } from 'zod';
import { answerErasure } from '../../actions/ask-erasure.ts';
import { doneNotice, idIn } from '../asked.ts';
import { oneOf, readForm, shown, text } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';

const Answer = z
  .strictObject({ answer: oneOf(['yes', 'no']), reason: text(500) })
  .refine(({ answer, reason }) => answer === 'yes' || reason !== '', {
    path: ['reason'],
    error: 'needed',
  });

/** Who asks for erasure cannot approve it: that is done here, by code and ground alone. */
export function erasureRoutes(deps: PageDeps, room: 'privacy-officer' | 'administrator'): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const page = (res: Response, more: Partial<Page>, status?: number): void => {
    const { t, format } = visitOf(res);
    const words = t['privacy-officer'].erasures;
    const all = store.erasureRequests.list().map((request) => ({
      ...request,
      ground: words.grounds[request.ground] ?? request.ground,
      asked: format.moment(request.askedAt),
      answered: request.answeredAt && format.moment(request.answeredAt),
      erased: request.erasedAt && format.moment(request.erasedAt),
    }));
    show(
      res,
      'privacy-officer/erasures',
      {
        title: words.title,
        typed: {},
        href: `/${room}/erasures`,
        open: all.filter(({ approved }) => approved === null),
        closed: all.filter(({ approved }) => approved !== null),
        ...more,
      },
      status,
    );
  };

  routes.get('/', (req, res) => {
    page(res, { notice: doneNotice(req, visitOf(res).t['privacy-officer'].done) });
  });

  routes.post('/:id/answer', (req, res) => {
    const requestId = idIn(req);
    found(store.erasureRequests.list().find(({ id }) => id === requestId));
    const form = readForm(Answer, req.body);
    if (!form.ok) {
      page(res, { errors: form.errors, typed: { ...form.typed, id: requestId } }, 422);
      return;
    }
    const { answer, reason } = form.values;
    const asked = { requestId, approved: answer === 'yes', reason };
    const outcome = answerErasure(deps, who(res, room), asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      page(res, { notice, typed: { ...form.values, id: requestId } }, 409);
      return;
    }
    res.redirect(303, `/${room}/erasures?done=${asked.approved ? 'erased' : 'not-erased'}`);
  });

  return routes;
}
