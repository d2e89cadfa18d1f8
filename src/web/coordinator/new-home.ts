import { type Request, type Response, Router } from 'express';
import { bestNewHomes } from '../../actions/best-new-homes.ts';
import { tryHome } from '../../actions/scenarios/try-home.ts';
import type { BestHomes, Looking } from '../../region/new-home/best-homes.ts';
import { gridFor } from '../../region/new-home/grid.ts';
import { download } from '../download.ts';
import { readForm, shown, typedIn } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { deskAnswers } from './desk-answers.ts';
import { deskOf } from './meeting/desk.ts';
import { answerView, goingView } from './new-home/answer-view.ts';
import { fileOf } from './new-home/file.ts';
import {
  askedIn,
  firstQuestion,
  gridsOf,
  type Question,
  queryOf,
  questionFor,
  settingChoices,
} from './new-home/form.ts';
import { readMunicipalities } from './new-home/read-municipalities.ts';
import { homeToTry } from './new-home/try-it.ts';
import { placeIn } from './new-home/view.ts';
import { tableNow } from './office-now.ts';
import { readCountry } from './pictures/country.ts';
import { regionCrumbs } from './region.ts';

const base = '/coordinator/new-home';

/** Where one more home would help most: asked here, worked out while people go on, and read here. */
export function newHomeRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const all = readMunicipalities(deps);
  const byCode = new Map(all.map((one) => [one.municipality, one]));
  const grids = gridsOf(all);
  const country = readCountry(deps);
  const answers = deskAnswers<Looking, BestHomes>(deps);
  const questionIn = (req: Request) => {
    const read = readForm(questionFor(grids), req.query);
    return read.ok ? read.values : undefined;
  };

  routes.get('/', (req, res) => {
    const question = questionIn(req);
    if (question === undefined) showForm(res, {});
    else showAnswer(res, question);
  });

  const showAnswer = (
    res: Response,
    question: Question,
    more: Partial<Page> = {},
    status = 200,
  ): void => {
    const query = queryOf(question);
    const kept = answers.find(query);
    const isGoing = kept?.isOver === false;
    const page = {
      typed: question,
      notAsked: kept === undefined,
      failed: kept?.isOver === true && kept.answer === undefined,
      going: isGoing ? goingView(visitOf(res), kept, deps.now()) : undefined,
      progress: `${base}/progress?${query}`,
      refreshSeconds: isGoing ? 5 : undefined,
      answer: kept && answerView(deskOf(deps, res), kept, question, country, byCode),
      isStale: kept && answers.isStale(kept),
      file: `${base}/places.csv?${query}`,
    };
    showForm(res, { ...page, ...more }, status);
  };

  routes.post('/', (req, res) => {
    const form = readForm(questionFor(grids), req.body);
    if (!form.ok) {
      showForm(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const table = tableNow(deps);
    const grid = gridFor(all, table, form.values.grid);
    const query = queryOf(form.values);
    answers.ask(query, (onStep) => bestNewHomes(deps, table, grid, askedIn(form.values), onStep));
    res.redirect(303, `${base}?${query}`);
  });

  routes.post('/scenarios', (req, res) => {
    const { municipality, ...rest } = typedIn(req.body);
    const form = readForm(questionFor(grids), rest);
    if (!form.ok) {
      showForm(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const question = form.values;
    const answer = found(answers.find(queryOf(question))?.answer);
    const best = found(answer.best.find(({ place }) => place.municipality === municipality));
    const desk = deskOf(deps, res);
    const asked = askedIn(question);
    const home = found(homeToTry(desk, asked, answer, best, placeIn(byCode, best)));
    const outcome = tryHome(deps, who(res, 'coordinator'), home);
    if (outcome.ok) res.redirect(303, `/coordinator/scenarios/${outcome.value}?done=made`);
    else showAnswer(res, question, { notice: shown(outcome.refusal, desk.lang) }, 409);
  });

  // What a page that is open asks now and then.
  routes.get('/progress', (req, res) => {
    const question = questionIn(req);
    const kept = question && answers.find(queryOf(question));
    const isOver = kept?.isOver !== false;
    res.json(
      kept === undefined || isOver
        ? { isOver }
        : { isOver, ...goingView(visitOf(res), kept, deps.now()) },
    );
  });

  routes.get('/places.csv', (req, res) => {
    const question = questionIn(req);
    const answer = question && answers.find(queryOf(question))?.answer;
    if (question === undefined || answer === undefined) {
      // Kept no longer, or never asked: the page says so.
      res.redirect(303, question === undefined ? base : `${base}?${queryOf(question)}`);
      return;
    }
    const { t } = visitOf(res);
    const content = fileOf(deskOf(deps, res), askedIn(question), answer, byCode);
    download(res, `${t.newHome.fileName}.csv`, 'text/csv; charset=utf-8', content);
  });

  const showForm = (res: Response, more: Partial<Page>, status = 200): void => {
    const { t } = visitOf(res);
    const words = t.newHome;
    const page = {
      title: words.title,
      crumbs: regionCrumbs(t, { label: words.title }),
      grids: grids.map((grid) => ({ value: grid, label: words.grids[grid] ?? grid })),
      settings: settingChoices.map((value) => ({ value, label: words.settings[value] })),
      typed: firstQuestion,
    };
    show(res, 'coordinator/new-home/page', { ...page, ...more }, status);
  };

  return routes;
}
