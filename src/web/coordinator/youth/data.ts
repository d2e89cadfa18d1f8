import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { askErasure, erasureGrounds } from '../../../actions/ask-erasure.ts';
import { copyOfSubject } from '../../../actions/subject-copy.ts';
import { known } from '../../../actions/known.ts';
import { doneNotice } from '../../asked.ts';
import { download } from '../../download.ts';
import { oneOf, readForm, shown } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { logSeen } from '../../seen.ts';
import { visitOf, who } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { groupNames } from '../group-names.ts';
import { copyView } from './copy-view.ts';
import { lookedView } from './looked-view.ts';

const Erasure = z.strictObject({ ground: oneOf(erasureGrounds) });

/** What is kept of a youth and who looked: to show, to hand over, and to ask for erasure. */
export function dataRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);

  const page = (req: Request, res: Response, more: Partial<Page>, status?: number): void => {
    const youth = own.youth(req, res);
    const visit = visitOf(res);
    const words = visit.t.registers.data;
    const { code } = youth.facts;
    const href = `/coordinator/youths/${youth.id}`;
    show(
      res,
      'coordinator/youths/data',
      {
        title: words.title(code),
        crumbs: crumbs(visit.t.registers.youths.title, { code, href }, words.link),
        typed: {},
        href,
        looked: lookedView(store.viewLog.listForYouth(code), visit),
        grounds: erasureGrounds.map((value) => ({ value, label: words.grounds[value] })),
        asked: store.erasureRequests.listOfYouth(youth.id).map((request) => ({
          when: visit.format.moment(request.askedAt),
          state: words.states[stateOf(request.approved)],
        })),
        mayAsk: store.erasureRequests
          .listOfYouth(youth.id)
          .every(({ approved }) => approved === false),
        ...more,
      },
      status,
    );
  };

  routes.get('/:id/data', (req, res) => {
    page(req, res, { notice: doneNotice(req, visitOf(res).t.registers.data.done) });
  });

  routes.get('/:id/copy', (req, res) => {
    const youth = own.youth(req, res);
    const visit = visitOf(res);
    const words = visit.t.registers.data;
    const copy = copyOfSubject(deps, who(res, 'coordinator'), youth);
    const href = `/coordinator/youths/${youth.id}`;
    show(res, 'coordinator/youths/copy', {
      title: words.copyTitle(copy.code),
      crumbs: crumbs(visit.t.registers.youths.title, { code: copy.code, href }, words.copy),
      made: visit.format.moment(copy.madeAt),
      href,
      sections: copyView(copy, { ...visit, known: known(deps), groupNames: groupNames(deps) }),
      looked: lookedView(copy.looked, visit),
    });
  });

  routes.get('/:id/copy.json', (req, res) => {
    const copy = copyOfSubject(deps, who(res, 'coordinator'), own.youth(req, res));
    logSeen(deps, res, 'export/subject');
    download(res, `${copy.code}.json`, 'application/json', JSON.stringify(copy, null, 2));
  });

  // After the second factor, on to what was asked for.
  for (const file of ['copy', 'copy.json']) {
    routes.post(`/:id/${file}`, (req, res) => {
      const { id } = own.youth(req, res);
      res.redirect(303, `/coordinator/youths/${id}/${file}`);
    });
  }

  routes.post('/:id/erasure', (req, res) => {
    const youth = own.youth(req, res);
    const form = readForm(Erasure, req.body);
    if (!form.ok) {
      page(req, res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const asked = { youthId: youth.id, ground: form.values.ground };
    const outcome = askErasure(deps, who(res, 'coordinator'), asked);
    if (!outcome.ok) {
      page(
        req,
        res,
        { notice: shown(outcome.refusal, visitOf(res).lang), typed: form.values },
        409,
      );
      return;
    }
    res.redirect(303, `/coordinator/youths/${youth.id}/data?done=asked`);
  });

  return routes;
}

const stateOf = (approved: boolean | null) =>
  approved === null ? 'waits' : approved ? 'approved' : 'refused';

const crumbs = (list: string, { code, href }: { code: string; href: string }, here: string) => [
  { label: list, href: '/coordinator/youths' },
  { label: code, href },
  { label: here },
];
