import { Router } from 'express';
import { type Replay, replayRun } from '../../../actions/replay-run.ts';
import type { Placement, Plan } from '../../../matching/plan.ts';
import { idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { totalsInWords } from './cost-view.ts';
import { type Desk, deskOf, groupNamed, youthNamed } from './desk.ts';

/** Any past run can be worked out again by whoever doubts it. */
export function replayRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/:id/replay', async (req, res) => {
    const { t } = visitOf(res);
    const run = found(deps.store.runs.find(idIn(req)));
    const replay = found(await replayRun(deps, run));
    const back = `/coordinator/runs/${run.id}`;
    show(res, 'coordinator/runs/replay', {
      title: t.meeting.replay.title(run.number),
      crumbs: [
        { label: t.meeting.runs.title, href: '/coordinator/runs' },
        { label: t.meeting.runs.name(run.number), href: back },
        { label: t.meeting.replay.link },
      ],
      replay: replayView(deskOf(deps, res), replay),
      back,
    });
  });
  return routes;
}

function replayView(desk: Desk, replay: Replay) {
  const { t } = desk;
  const words = t.replay;
  if (replay.kind === 'not-solved') {
    return { kind: 'warn', text: words.notSolved, sides: [], moves: [] };
  }
  const { kind, kept, again, moves } = replay;
  return {
    kind: kind === 'same' ? 'ok' : 'warn',
    text: kind === 'same' ? words.same : words.differs,
    why:
      kind === 'differs' && [kept, again].some(({ status }) => status === 'feasible')
        ? words.feasible
        : undefined,
    sides: [
      { name: words.then, ...sideOf(desk, kept) },
      { name: words.now, ...sideOf(desk, again) },
    ],
    moves: moves.map(({ youth, from, to }) => ({
      youth: youthNamed(desk, youth),
      text: t.cost.fromTo(placeIn(desk, from), placeIn(desk, to)),
    })),
  };
}

const sideOf = (desk: Desk, { solver, totals }: Plan) => ({
  solver: `${solver.name} ${solver.version}`,
  totals: totalsInWords(desk, totals),
});

const placeIn = (desk: Desk, at: Placement | undefined): string =>
  at === undefined
    ? desk.t.cost.noPlace
    : desk.t.replay.place(
        groupNamed(desk, at.group).name || at.group,
        at.vacancy,
        desk.format.day(at.startsOn),
      );
