import { type Response, Router } from 'express';
import { z } from 'zod';
import { renameScenario, removeScenario } from '../../actions/scenarios/keep.ts';
import { makeAgain, makeScenario } from '../../actions/scenarios/make.ts';
import { doneNotice } from '../asked.ts';
import { neededText, oneOf, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Page } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { changeRoutes } from './scenarios/change-pages.ts';
import { compareRoutes } from './scenarios/compare.ts';
import { showList } from './scenarios/list-page.ts';
import { type Opened, openedIn } from './scenarios/opened.ts';
import { secondsSince, showScenario } from './scenarios/page.ts';
import { scenariosUnderWay } from './scenarios/under-way.ts';

const nameOf = neededText(60);
const Making = z.strictObject({ name: nameOf });
/** A button asks nothing more. */
const Nothing = z.strictObject({});
const Copying = z.strictObject({ name: nameOf, on: oneOf(['same-table', 'today']) });

/** The what-if desk: scenarios on a frozen table, kept and shared inside the organisation. */
export function scenariosRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const underWay = scenariosUnderWay(deps);

  routes.get('/', (req, res) => {
    showList(deps, res, { notice: doneNotice(req, visitOf(res).t.scenarios.done) });
  });

  routes.post('/', (req, res) => {
    const form = readForm(Making, req.body);
    if (!form.ok) {
      showList(deps, res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const outcome = makeScenario(deps, who(res, 'coordinator'), form.values);
    if (outcome.ok) res.redirect(303, `/coordinator/scenarios/${outcome.value}?done=made`);
    else {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showList(deps, res, { notice, typed: form.values }, 409);
    }
  });

  routes.use(compareRoutes(deps));

  routes.get('/:id', (req, res) => {
    const notice = doneNotice(req, visitOf(res).t.scenarios.done);
    showScenario(deps, res, openedIn(deps, req, res), underWay, { notice });
  });

  // What a page that is open asks now and then.
  routes.get('/:id/progress', (req, res) => {
    const { scenario, desk } = openedIn(deps, req, res);
    const going = underWay.find(scenario.id);
    const words = desk.texts.scenarios.answer.underWay;
    res.json(
      going === undefined
        ? { isOver: true }
        : {
            isOver: false,
            now: words[going.step],
            elapsed: words.seconds(secondsSince(going.since, deps.now())),
          },
    );
  });

  const again = (res: Response, opened: Opened, more: Partial<Page>, status: number): void =>
    showScenario(deps, res, opened, underWay, more, status);

  routes.post('/:id/answer', (req, res) => {
    const opened = openedIn(deps, req, res);
    const form = readForm(Nothing, req.body);
    if (!form.ok) {
      again(res, opened, { errors: form.errors }, 422);
      return;
    }
    const { scenario, href } = opened;
    const isNew = underWay.begin(who(res, 'coordinator'), scenario.id);
    res.redirect(303, isNew ? href : `${href}?done=joined`);
  });

  routes.post('/:id/name', (req, res) => {
    const opened = openedIn(deps, req, res);
    const form = readForm(Making, req.body);
    if (!form.ok) {
      again(res, opened, { errors: form.errors, typed: form.typed, asked: 'name' }, 422);
      return;
    }
    const asked = { scenarioId: opened.scenario.id, name: form.values.name };
    const outcome = renameScenario(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, `${opened.href}?done=renamed`);
    else {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      again(res, opened, { notice, typed: form.values, asked: 'name' }, 409);
    }
  });

  routes.post('/:id/copies', (req, res) => {
    const opened = openedIn(deps, req, res);
    const form = readForm(Copying, req.body);
    if (!form.ok) {
      again(res, opened, { errors: form.errors, typed: form.typed, asked: 'copy' }, 422);
      return;
    }
    const asked = { from: opened.scenario.id, ...form.values };
    const outcome = makeAgain(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, `/coordinator/scenarios/${outcome.value}?done=copied`);
    else {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      again(res, opened, { notice, typed: form.values, asked: 'copy' }, 409);
    }
  });

  routes.post('/:id/removal', (req, res) => {
    const opened = openedIn(deps, req, res);
    const form = readForm(Nothing, req.body);
    if (!form.ok) {
      again(res, opened, { errors: form.errors }, 422);
      return;
    }
    const outcome = removeScenario(deps, who(res, 'coordinator'), opened.scenario.id);
    if (outcome.ok) res.redirect(303, '/coordinator/scenarios?done=removed');
    else again(res, opened, { notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
  });

  routes.use(changeRoutes(deps, underWay));
  return routes;
}
