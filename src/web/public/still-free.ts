import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { sayStillFree, sayTaken, spent } from '../../actions/still-free/answer.ts';
import { openedBy } from '../../actions/still-free/link.ts';
import { codeLists } from '../../domain/code-list.ts';
import { freePlaces } from '../../domain/vacancy.ts';
import { withdrawReasonsFor } from '../../domain/withdraw-reasons.ts';
import { wordIn } from '../asked.ts';
import { readForm } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf } from '../visit.ts';

const Answer = z.discriminatedUnion(
  'answer',
  [
    z.strictObject({ answer: z.literal('yes') }),
    z.strictObject({
      answer: z.literal('no'),
      reason: z.string({ error: 'choose-one' }).min(1, 'choose-one'),
    }),
  ],
  { error: 'choose-one' },
);

/**
 * Behind the link of a mail: whoever has it says whether one place is still free, and can do nothing else. Looking
 * changes nothing, for mail scanners look too: only a button of the page does.
 */
export function stillFreeRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { store } = deps;

  const asked = (req: Request, res: Response) => ({
    key: String(req.params['key']),
    requestId: visitOf(res).requestId,
  });

  /** The same for what was used, is too old, or never was: whoever tries learns nothing. */
  const showSpent = (res: Response, status = 404): void => {
    const { spentTitle } = visitOf(res).t.stillFree;
    show(res, 'public/still-free-spent', { title: spentTitle }, status);
  };

  const showQuestion = (req: Request, res: Response, more: Partial<Page>, status?: number) => {
    const { t, lang } = visitOf(res);
    const { key, requestId } = asked(req, res);
    const opened = openedBy(deps, key, requestId);
    if (opened === undefined) {
      showSpent(res);
      return;
    }
    const { facts, groupId } = opened.vacancy;
    const reasons = codeLists(store.codes.list()).get('withdraw-reason');
    show(
      res,
      'public/still-free',
      {
        title: t.stillFree.title,
        key,
        house: store.groups.find(groupId)?.facts.name ?? facts.groupCode,
        facts,
        free: freePlaces(opened.vacancy),
        reasons: withdrawReasonsFor('vacancy', reasons).map(([value, name]) => ({
          value,
          label: name[lang],
        })),
        typed: {},
        ...more,
      },
      status,
    );
  };

  routes.get('/still-free', (req, res) => {
    const { done, doneTitle } = visitOf(res).t.stillFree;
    const word = wordIn(req, 'done');
    if (word !== 'confirmed' && word !== 'withdrawn') showSpent(res, 200);
    else show(res, 'public/still-free-done', { title: doneTitle, text: done[word] });
  });

  routes.get('/still-free/:key', (req, res) => showQuestion(req, res, {}));

  routes.post('/still-free/:key', (req, res) => {
    const form = readForm(Answer, req.body);
    if (!form.ok) {
      showQuestion(req, res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { values } = form;
    const link = asked(req, res);
    const outcome =
      values.answer === 'yes'
        ? sayStillFree(deps, link)
        : sayTaken(deps, { ...link, reason: values.reason });
    if (outcome.ok) {
      res.redirect(303, `/still-free?done=${values.answer === 'yes' ? 'confirmed' : 'withdrawn'}`);
    } else if (outcome.refusal.code === spent.refusal.code) showSpent(res);
    else showQuestion(req, res, { errors: { reason: 'choose-one' }, typed: values }, 422);
  });

  return routes;
}
