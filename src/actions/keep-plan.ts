import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import type { Proposal } from '../domain/proposal.ts';
import { isOpen } from '../domain/proposal.ts';
import { whyHere } from '../matching/explain/why-here.ts';
import type { Plan } from '../matching/plan.ts';
import type { Pens } from '../store/index.ts';
import { type Deps, penOf } from './deps.ts';
import { frozen } from './table/office-table.ts';
import type { RunTable } from './table/with-pins.ts';

/**
 * Keeps a plan, and a proposal for each youth in it. A proposal under discussion for the same group goes on as it is;
 * those of earlier runs that nobody has put to anyone are withdrawn, because newer advice is there.
 */
export function keepPlan(
  deps: Deps,
  pen: Pens,
  who: AccountOf<'coordinator'>,
  run: { readonly id: Id; readonly number: number; readonly seen: RunTable },
  plan: Plan,
): void {
  const { store, now } = deps;
  const ink = penOf(deps, who);
  const open = store.proposals.listOpen();
  const pinned = new Set(run.seen.table.pinned.map(([youth]) => youth));
  const table = frozen(run.seen.table);
  pen.runs.addResult(run.id, plan, now());
  const kept = new Set<Id>();
  for (const placement of plan.placements.filter(({ youth }) => !pinned.has(youth))) {
    const going = open.find((proposal) => isSame(proposal, placement));
    const id = going?.id ?? deps.newId();
    if (going === undefined) {
      pen.proposals.add(
        {
          id,
          youthId: found(store.youths.findByCode(placement.youth)).id,
          groupId: found(store.groups.findByCode(placement.group)).id,
          vacancyId: found(store.vacancies.findByCode(placement.vacancy)).id,
          startsOn: placement.startsOn,
          origin: 'run',
          because: '',
          reasons: whyHere(table, plan, placement.youth).sentences,
          overridden: [],
        },
        ink,
      );
    }
    pen.proposals.link(run.id, id);
    kept.add(id);
  }
  for (const proposal of open) {
    const stale = proposal.origin === 'run' && proposal.consultedAt === null;
    if (stale && isOpen(proposal) && !kept.has(proposal.id)) {
      pen.proposals.withdraw(proposal.id, newerAdvice(run.number), ink);
    }
  }
  pen.journal.add(who, now(), {
    did: 'run-finished',
    subject: `run-${run.number}`,
    detail: { proposed: kept.size, unplaced: plan.unplaced.length },
  });
}

const isSame = (proposal: Proposal, placement: Plan['placements'][number]): boolean =>
  proposal.youthCode === placement.youth &&
  proposal.groupCode === placement.group &&
  proposal.vacancyCode === placement.vacancy;

const newerAdvice = (number: number) => ({
  nl: `Er is een nieuwere berekening (nummer ${number}).`,
  en: `There is a newer run (number ${number}).`,
});

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('A plan names something the office does not have');
  return thing;
}
