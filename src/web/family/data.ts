import { Router } from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import { agreeToLook } from '../../actions/family/people.ts';
import { askAboutData } from '../../actions/family/requests.ts';
import { familyAsks } from '../../domain/family-asks.ts';
import { doneNotice, idIn } from '../asked.ts';
import { neededText, oneOf, readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Page } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { entryOf, lookersOf, requestsOf } from './data-view.ts';
import { showFamily } from './show.ts';
import { wordsFor } from './words.ts';

const Request = z.strictObject({ asks: oneOf(familyAsks), words: neededText(2000) });
const Agreement = z.strictObject({ agrees: oneOf(['yes', 'no']) });

/** What is kept of somebody, who may look along, and a way to ask about it. */
export function dataRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  const showData = (res: Response, more: Partial<Page>, status?: number) => {
    const visit = visitOf(res);
    const account = who(res, 'family');
    const words = wordsFor(visit.t, account);
    const page = {
      title: words.data.title,
      entry: entryOf(deps, visit, account),
      lookers: lookersOf(deps, account),
      requests: requestsOf(deps, visit, account),
      choices: familyAsks.map((value) => ({ value, label: words.data.ask.asks[value] })),
      typed: {},
      ...more,
    };
    showFamily(deps, res, 'data', page, status);
  };

  routes.get('/', (req, res) => {
    const { data } = wordsFor(visitOf(res).t, who(res, 'family'));
    const done = { asked: data.ask.kept, agreed: data.look.kept };
    showData(res, { notice: doneNotice(req, done) });
  });

  routes.post('/requests', (req, res) => {
    const form = readForm(Request, req.body);
    if (!form.ok) {
      showData(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const outcome = askAboutData(deps, who(res, 'family'), form.values);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showData(res, { notice, typed: form.values }, 409);
      return;
    }
    res.redirect(303, '/family/data?done=asked');
  });

  routes.post('/people/:id', (req, res) => {
    const account = who(res, 'family');
    const accountId = idIn(req);
    found(lookersOf(deps, account).find(({ id }) => id === accountId));
    const form = readForm(Agreement, req.body);
    if (!form.ok) {
      showData(res, { errors: form.errors }, 422);
      return;
    }
    const asked = { youthId: account.youthId, accountId, agrees: form.values.agrees === 'yes' };
    const outcome = agreeToLook(deps, account, asked);
    if (!outcome.ok) {
      showData(res, { notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
      return;
    }
    res.redirect(303, '/family/data?done=agreed');
  });

  return routes;
}
