import type { Response } from 'express';
import { nobodyPlaced } from '../../../actions/table/fits-today.ts';
import { readRun } from '../../../actions/table/read-run.ts';
import { tableOfToday } from '../../../actions/table/table-of-today.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import { type Option, optionsOf } from '../../../matching/explain/options.ts';
import type { Plan } from '../../../matching/plan.ts';
import type { PageDeps } from '../../page-deps.ts';
import { whileQuiet } from '../../while-quiet.ts';
import { type Page, show } from '../../render.ts';
import { costIn } from './cost-view.ts';
import { asksReply, crisisView } from './crisis-view.ts';
import { type Desk, deskOf } from './desk.ts';
import { heardIn } from './heard-view.ts';
import { beside, choicesFor } from './option-view.ts';
import { disclosingView } from './disclosing-view.ts';
import { answerView, proposalView } from './proposal-view.ts';
import { roadView } from './road-view.ts';
import { timelineOf } from './timeline.ts';

/** Shows one proposal with everything about it; `more` is what a form that came back has to say. */
export function showProposal(
  deps: PageDeps,
  res: Response,
  proposal: Proposal,
  more: Partial<Page> & { readonly run?: string | undefined } = {},
  status = 200,
): void {
  const desk = deskOf(deps, res);
  const { t } = desk;
  const view = proposalView(desk, proposal);
  const title = t.one.title(proposal.youthCode, view.group.name);
  show(
    res,
    'coordinator/proposals/proposal',
    {
      crumbs: [{ label: t.list.title, href: '/coordinator/proposals' }, { label: title }],
      ...more,
      title,
      proposal: {
        ...view,
        ...more,
        ...beside(
          desk,
          optionsToday(desk, proposal),
          proposal,
          costIn(deps.store.runs.findLastFinished()?.id, proposal.youthCode),
          Infinity,
        ),
      },
      words: (['provider', 'family'] as const).map((party) => ({
        party: t.answers[party],
        answers: proposal.answers
          .filter((answer) => answer.party === party)
          .map((answer) => answerView(desk, answer)),
      })),
      disclosing: disclosingView(desk, proposal, more['typed']),
      road: roadView(desk, proposal, placementOf(desk, proposal)),
      timeline: timelineOf(desk, proposal),
      asksReply: asksReply(proposal),
      crisis: crisisView(desk, proposal),
      heard:
        heardIn(deps, proposal).length === 0
          ? undefined
          : { kind: 'warn', text: t.crisis.heard.page },
      ...choicesFor(desk),
    },
    status,
  );
}

const placementOf = ({ deps }: Desk, { placementId }: Proposal) =>
  placementId === null ? undefined : deps.store.placements.find(placementId);

/** The groups that fit this youth today, beside what the last run advised for everybody else. */
function optionsToday({ deps, table }: Desk, { youthCode }: Proposal): readonly Option[] {
  if (!table.youths.some(({ code }) => code === youthCode)) return [];
  const today = tableOfToday(deps);
  return optionsOf(today, lastAdvice(deps), youthCode);
}

const lastAdvice = whileQuiet((deps): Plan => {
  const { store } = deps;
  const today = tableOfToday(deps);
  const run = store.runs.findLastFinished();
  const placements = (run && readRun(run).plan?.placements) ?? [];
  const youths = new Set(today.youths.map(({ code }) => code));
  const groups = new Set(today.groups.map(({ code }) => code));
  return {
    ...nobodyPlaced(today),
    placements: placements.filter(({ youth, group }) => youths.has(youth) && groups.has(group)),
  };
});
