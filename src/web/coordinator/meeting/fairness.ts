import { type Request, type Response, Router } from 'express';
import { provinceOf } from '../../../domain/locate.ts';
import { Postcode } from '../../../domain/postcode.ts';
import { write } from '../../../lists/write-list.ts';
import { type Outcome, outcomesOf } from '../../../region/fairness/outcome.ts';
import { type Sheet, sheetOf } from '../../../region/fairness/sheet.ts';
import { idIn, wordIn } from '../../asked.ts';
import { download } from '../../download.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { type Visit, visitOf } from '../../visit.ts';
import { type Desk, deskOf } from './desk.ts';
import type { Explain } from './explained.ts';
import { historyOf } from './fairness-history.ts';
import { columnsOf, passedView, sheetView, worstOffView } from './fairness-view.ts';

/** How a run came out for whom: beside each other, the worst off, and who was passed over. It only shows. */
export function fairnessRoutes(deps: PageDeps, explain: Explain): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const history = historyOf(deps);

  const asked = (req: Request, res: Response) => {
    const run = found(deps.store.runs.find(idIn(req)));
    const { table, plan } = found(run.finishedAt === null ? undefined : explain(run));
    const desk = deskOf(deps, res);
    const everybody = outcomesOf(table, plan, labelsFor(desk));
    const of = wordIn(req, 'of') === 'all' ? 'all' : 'own';
    return { run, desk, of, outcomes: of === 'own' ? everybody.filter(isOwn) : everybody } as const;
  };

  routes.get('/:id/fairness', (req, res) => {
    const { run, desk, of, outcomes } = asked(req, res);
    const visit = visitOf(res);
    const { t } = visit;
    const sheet = sheetOf(outcomes);
    const back = `/coordinator/runs/${run.id}`;
    show(res, 'coordinator/runs/fairness', {
      title: t.fairness.title(run.number),
      crumbs: [
        { label: t.meeting.runs.title, href: '/coordinator/runs' },
        { label: t.meeting.runs.name(run.number), href: back },
        { label: t.fairness.link },
      ],
      of,
      here: `${back}/fairness`,
      nobody: outcomes.length === 0,
      columns: columnsOf(visit),
      tables: tablesOf(visit, sheet),
      worstOff: worstOffView(desk, outcomes),
      passed: passedView(desk, outcomes, history(run)),
      back,
    });
  });

  // Only what may leave: nobody's code stands in it.
  routes.get('/:id/fairness.csv', (req, res) => {
    const { run, of, outcomes } = asked(req, res);
    const visit = visitOf(res);
    const { fairness: words } = visit.t;
    const lines = sheetView(visit, sheetOf(outcomes)).flatMap(({ caption, rows }) =>
      rows.map(({ name, cells }) => [caption, name, ...cells]),
    );
    const heads = [words.table, words.who, ...columnsOf(visit)];
    const name = `${words.fileName(run.number)}-${words.scopes[of].file}`;
    download(res, `${name}.csv`, 'text/csv; charset=utf-8', write([heads, ...lines]));
  });

  return routes;
}

/** Where not even the whole may be told, no part of it is. */
const tablesOf = (visit: Visit, sheet: Sheet) =>
  sheet.all.waiting === null ? [] : sheetView(visit, sheet);

const isOwn = (one: Outcome): boolean => one.isOwn;

/** What the matching never saw: whose youth it is, and in which province. */
const labelsFor = ({ caseload, deps }: Desk) => ({
  isOwn: (code: string): boolean => caseload.own.has(code),
  regionOf: (code: string): string | undefined => {
    const facts = caseload.own.get(code)?.facts;
    if (facts === undefined) return caseload.others.get(code)?.region;
    const postcode = Postcode.safeParse(facts.homePostcode).data;
    return provinceOf({ postcode, place: facts.homePlace }, deps.gazetteer);
  },
});
