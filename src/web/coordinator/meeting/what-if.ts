import { type Response, Router } from 'express';
import { costOfDeclining, costOfLeavingEmpty } from '../../../actions/cost-of-choice.ts';
import type { Code, Id } from '../../../domain/ids.ts';
import type { CostOfOption } from '../../../matching/explain/cost-of-option.ts';
import type { Run } from '../../../store/runs.ts';
import { codeIn, idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { remembered } from '../../remembered.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { organisationOf, ownCode } from '../own.ts';
import { costView } from './cost-view.ts';
import { type Desk, deskOf, groupNamed } from './desk.ts';
import { placeAtMeeting } from './week-leaf.ts';

/** What it means for everybody when a proposal does not go ahead, or when a place stays empty. */
export function whatIfRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  // A run and its table stay as they are, so the answers do too.
  const withoutOnce = remembered<CostOfOption | undefined>(deps, isSolved);
  const ownYouth = ownCode(deps);
  const emptyOnce = remembered<EmptyPlace | undefined>(deps, (empty) => isSolved(empty?.cost));

  routes.get('/:id/without/:youth/:group', async (req, res) => {
    const run = found(deps.store.runs.find(idIn(req)));
    const asked = { youth: ownYouth(codeIn(req, 'youth'), res), group: codeIn(req, 'group') };
    const about = [run.id, asked.youth, asked.group].join(' ');
    const cost = found(await withoutOnce(about, () => costOfDeclining(deps, run, asked)));
    const desk = deskOf(deps, res);
    const name = groupNamed(desk, asked.group).name;
    const vacancy = vacancyIn(deps, run, asked, organisationOf(res));
    showCost(res, desk, run, {
      title: desk.t.cost.withoutTitle(asked.youth, name),
      here: desk.t.cost.without,
      youth: asked.youth,
      cost,
      also: vacancy && `/coordinator/runs/${run.id}/empty/${vacancy}`,
    });
  });

  routes.get('/:id/empty/:vacancy', async (req, res) => {
    const run = found(deps.store.runs.find(idIn(req)));
    const vacancy = codeIn(req, 'vacancy');
    const { group, cost } = found(
      await emptyOnce(`${run.id} ${vacancy}`, () => costOfLeavingEmpty(deps, run, { vacancy })),
    );
    const desk = deskOf(deps, res);
    const title = desk.t.cost.emptyTitle(vacancy, groupNamed(desk, group).name);
    showCost(res, desk, run, { title, here: desk.t.cost.empty, youth: '', cost });
  });

  return routes;
}

type EmptyPlace = NonNullable<Awaited<ReturnType<typeof costOfLeavingEmpty>>>;

/** What could not be worked out in time is asked anew. */
export const isSolved = (cost: CostOfOption | undefined): boolean =>
  cost !== undefined && (cost.ok || cost.why !== 'not-solved');

/** The place that was proposed, as the run's proposals name it. */
const vacancyIn = (
  { store }: PageDeps,
  run: Run,
  { youth, group }: { youth: Code; group: Code },
  organisationId: Id,
): Code | undefined =>
  store.proposals
    .listOfRunForOrganisation(run.id, organisationId)
    .find(({ youthCode, groupCode }) => youthCode === youth && groupCode === group)?.vacancyCode;

function showCost(
  res: Response,
  desk: Desk,
  run: Run,
  it: { title: string; here: string; youth: Code; cost: CostOfOption; also?: string | undefined },
): void {
  const { t } = visitOf(res);
  const back = `/coordinator/runs/${run.id}`;
  show(res, 'coordinator/runs/cost', {
    title: it.title,
    crumbs: [
      { label: t.meeting.runs.title, href: '/coordinator/runs' },
      { label: t.meeting.runs.name(run.number), href: back },
      { label: it.here },
    ],
    cost: costView(desk, it.youth, it.cost),
    also: it.also,
    back: it.youth === '' ? back : placeAtMeeting(run.id, it.youth),
  });
}
