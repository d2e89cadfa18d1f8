import { Router } from 'express';
import type { Response } from 'express';
import { codeLists } from '../../domain/code-list.ts';
import { isMeasure } from '../../domain/legal-basis.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { answerRoutes } from './answer.ts';
import { optionOf } from './option.ts';
import { stepOf } from './steps.ts';
import { wordsFor } from './words.ts';

/** What a family sees: the places put to it, side by side, and a way to answer. */
export function familyRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router();

  const showOptions = (res: Response): void => {
    const { t, lang } = visitOf(res);
    const account = who(res, 'family');
    const words = wordsFor(t, account);
    const youth = found(store.youths.find(account.youthId));
    seen(res, [youth.facts.code]);
    const lists = codeLists(store.codes.list());
    const reader = { accountId: account.id, words, lists, lang };
    const options = store.proposals
      .listForFamily(account.youthId)
      .map((proposal) => optionOf(deps, youth, proposal, reader));
    show(res, 'family/home', {
      title: words.title,
      say: words,
      yours: options.find(({ state }) => state === 'yours'),
      open: options.filter(({ state }) => state === 'open'),
      closed: options.filter(({ state }) => state === 'closed'),
      step: stepOf(options),
      measure: isMeasure(youth.facts.legalBasis),
    });
  };

  routes.get('/', (_req, res) => {
    showOptions(res);
  });
  routes.use('/proposals', answerRoutes(deps));

  return routes;
}
