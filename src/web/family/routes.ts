import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { dayOf } from '../../domain/calendar-day.ts';
import { codeLists } from '../../domain/code-list.ts';
import { doneNotice } from '../asked.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { answerRoutes } from './answer.ts';
import { dataRoutes } from './data.ts';
import { experienceRoutes } from './experience.ts';
import { optionOf } from './option.ts';
import { experienceCard, lastLeft } from './own-experience.ts';
import { showFamily } from './show.ts';
import { stepOf } from './steps.ts';
import { viewsPage } from './views.ts';
import { askedOf } from './voice.ts';
import { wishesRoutes } from './wishes.ts';
import { wordsFor } from './words.ts';

/** What a family sees: the places put to it, side by side, a way to answer, and what is kept of itself. */
export function familyRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const showOptions = (req: Request, res: Response): void => {
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
    const notice = doneNotice(req, { wishes: words.wishes.kept });
    showFamily(deps, res, 'home', {
      title: words.title,
      notice,
      yours: options.find(({ state }) => state === 'yours'),
      open: options.filter(({ state }) => state === 'open'),
      closed: options.filter(({ state }) => state === 'closed'),
      experience: experienceCard(deps, visitOf(res), account, youth),
      step: stepOf(options),
      asked: askedOf(youth.facts, account, dayOf(deps.now())),
    });
  };

  /** Some weeks after the start nothing is proposed any more: then only how it goes is asked, and own data are shown. */
  const whileProposing: RequestHandler = (_req, res, next) => {
    const instead = lastLeft(deps, who(res, 'family'));
    if (instead === undefined) next();
    else res.redirect(303, instead);
  };

  routes.use('/experience', experienceRoutes(deps));
  routes.get('/', whileProposing, (req, res) => {
    // What matters is asked first, so that no house has put it into anybody's mind.
    if (store.wishes.find(who(res, 'family').id) === undefined) res.redirect(303, '/family/wishes');
    else showOptions(req, res);
  });
  routes.use('/wishes', whileProposing, wishesRoutes(deps));
  routes.use('/data', dataRoutes(deps));
  routes.get('/views', viewsPage(deps));
  routes.use('/proposals', whileProposing, answerRoutes(deps));

  return routes;
}
