import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Request, type Response, Router } from 'express';
import { bestNewHomes } from '../../actions/best-new-homes.ts';
import type { BestHomes, Looking } from '../../region/new-home/best-homes.ts';
import { gridFor, municipalities } from '../../region/new-home/grid.ts';
import { download } from '../download.ts';
import { readForm } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { type DeskAnswer, deskAnswers } from './desk-answers.ts';
import { deskOf } from './meeting/desk.ts';
import { fileOf } from './new-home/file.ts';
import {
  askedIn,
  firstQuestion,
  gridsOf,
  queryOf,
  questionFor,
  settingChoices,
} from './new-home/form.ts';
import { homesView, mapOf } from './new-home/view.ts';
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
    if (question === undefined) {
      showForm(res, {});
      return;
    }
    const { t, format } = visitOf(res);
    const words = t.newHome;
    const query = queryOf(question);
    const kept = answers.find(query);
    const { answer } = kept ?? {};
    const desk = deskOf(deps, res);
    showForm(res, {
      typed: question,
      notAsked: kept === undefined,
      failed: kept?.isOver === true && answer === undefined,
      going: kept !== undefined && !kept.isOver ? goingView(res, kept) : undefined,
      progress: `${base}/progress?${query}`,
      refreshSeconds: kept !== undefined && !kept.isOver ? 5 : undefined,
      answer: kept &&
        answer && {
          of: words.of(
            format.moment(kept.since.toISOString()),
            format.number(answer.places),
            format.number(answer.candidates),
            format.number(answer.solved),
          ),
          isProven: answer.isProven,
          isStale: answers.isStale(kept),
          homes: homesView(desk, askedIn(question), answer, byCode),
          map: mapOf(desk, country, answer, byCode),
          file: `${base}/places.csv?${query}`,
        },
    });
  });

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

  // What a page that is open asks now and then.
  routes.get('/progress', (req, res) => {
    const question = questionIn(req);
    const kept = question && answers.find(queryOf(question));
    const isOver = kept?.isOver !== false;
    res.json(kept === undefined || isOver ? { isOver } : { isOver, ...goingView(res, kept) });
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

  const goingView = (res: Response, { since, step }: DeskAnswer<Looking, BestHomes>) => {
    const { t, format } = visitOf(res);
    const words = t.newHome.going;
    const seconds = Math.max(0, Math.round((deps.now().getTime() - since.getTime()) / 1000));
    return {
      now:
        step === undefined
          ? words.starting
          : words.solved(step.solved, format.number(step.candidates), format.number(step.places)),
      elapsed: words.seconds(seconds),
    };
  };

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

const readMunicipalities = ({ config }: PageDeps) =>
  municipalities(
    JSON.parse(readFileSync(join(config.folders.data, 'municipalities.json'), 'utf8')),
  );
