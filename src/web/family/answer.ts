import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { answerAsFamily } from '../../actions/answer-proposal.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { codeLists } from '../../domain/code-list.ts';
import { familySays } from '../../domain/proposal.ts';
import { idIn } from '../asked.ts';
import { oneOf, readForm, shown, text } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Page } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { optionOf, ownAnswer } from './option.ts';
import { showFamily } from './show.ts';
import { askedOf } from './voice.ts';
import { wordsFor } from './words.ts';

const Answer = z
  .strictObject({ says: oneOf(familySays), reason: z.string().default(''), note: text(2000) })
  .refine(({ says, reason }) => says !== 'object' || reason !== '', {
    path: ['reason'],
    error: 'reason-needed',
  });

/** One question about one place, and what happens with the answer. */
export function answerRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const lookUp = (req: Request, res: Response) => {
    const { t, lang } = visitOf(res);
    const account = who(res, 'family');
    const words = wordsFor(t, account);
    const proposal = found(store.proposals.findForFamily(idIn(req), account.youthId));
    const youth = found(store.youths.find(account.youthId));
    seen(res, [youth.facts.code]);
    const lists = codeLists(store.codes.list());
    const reader = { accountId: account.id, words, lists, lang };
    return { account, words, proposal, youth, lists, lang, reader };
  };

  const showQuestion = (req: Request, res: Response, more: Partial<Page>, status?: number) => {
    const { account, words, proposal, youth, lists, lang, reader } = lookUp(req, res);
    const option = optionOf(deps, youth, proposal, reader);
    const earlier = ownAnswer(proposal, account.id);
    const page = {
      title: words.answer.title(option.name),
      crumbs: [{ label: words.title, href: '/family' }, { label: option.name }],
      option,
      asked: askedOf(youth.facts, account, dayOf(deps.now())),
      reasons: [...(lists.get('object-reason') ?? [])].map(([value, name]) => ({
        value,
        label: name[lang],
      })),
      typed: earlier ?? {},
      ...more,
    };
    showFamily(deps, res, 'question', page, status);
  };

  routes.get('/:id', (req, res) => {
    showQuestion(req, res, {});
  });

  routes.post('/:id/answer', (req, res) => {
    const { account, proposal, lang } = lookUp(req, res);
    const form = readForm(Answer, req.body);
    if (!form.ok) {
      showQuestion(req, res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { says, reason, note } = form.values;
    const asked = { proposalId: proposal.id, says, reason: reason === '' ? null : reason, note };
    const outcome = answerAsFamily(deps, account, asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, lang);
      showQuestion(req, res, { notice, typed: form.values }, 409);
      return;
    }
    res.redirect(303, `/family/proposals/${proposal.id}/answer`);
  });

  routes.get('/:id/answer', (req, res) => {
    const { words, proposal, youth, reader } = lookUp(req, res);
    const option = optionOf(deps, youth, proposal, reader);
    showFamily(deps, res, 'thanks', {
      title: words.thanks.title,
      crumbs: [{ label: words.title, href: '/family' }, { label: words.thanks.title }],
      option,
      answer: found(option.answer),
    });
  });

  return routes;
}
