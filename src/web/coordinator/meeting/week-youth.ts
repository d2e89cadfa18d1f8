import { ageOn, daysBetween } from '../../../domain/calendar-day.ts';
import type { Code, Id } from '../../../domain/ids.ts';
import { type Proposal, isOpen } from '../../../domain/proposal.ts';
import type { Plan } from '../../../matching/plan.ts';
import { costIn } from './cost-view.ts';
import { type Desk, youthNamed } from './desk.ts';
import type { ExplainedYouth, WhyNone } from './explained.ts';
import { beside } from './option-view.ts';
import { anchorOf, proposalView } from './proposal-view.ts';
import { unplacedView } from './unplaced-view.ts';
import { mostOptions } from './week-leaf.ts';

export type ProposalsOf = (code: Code) => readonly Proposal[];

/** The proposals of the run, and whatever else is open for the same youth. */
export function proposalsAt({ deps: { store }, organisationId }: Desk, run: Id): ProposalsOf {
  const all = new Map(
    [
      ...store.proposals.listOfRunForOrganisation(run, organisationId),
      ...store.proposals.listOpenForOrganisation(organisationId),
    ].map((proposal) => [proposal.id, proposal]),
  );
  const current = Map.groupBy(all.values(), ({ youthCode }) => youthCode);
  return (code) => current.get(code) ?? [];
}

/** Somebody with a place in the plan: their proposals, and the other options beside each. */
export function youthWeek(
  desk: Desk,
  { code, options }: ExplainedYouth,
  proposals: readonly Proposal[],
  { run, plan }: { readonly run: Id; readonly plan: Plan },
) {
  const planned = plan.placements.find((placement) => placement.youth === code)?.group;
  return {
    ...whois(desk, code),
    proposals: proposals
      .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
      .map((proposal) => ({
        ...proposalView(desk, proposal),
        ...beside(desk, options(), proposal, costIn(run, code), mostOptions),
        run,
        withoutHref:
          isOpen(proposal) && planned === proposal.groupCode
            ? `/coordinator/runs/${run}/without/${code}/${proposal.groupCode}`
            : undefined,
      })),
  };
}

/** Somebody without, and why. */
export const withoutPlace = (
  desk: Desk,
  code: Code,
  none: WhyNone,
  proposals: readonly Proposal[],
) => ({
  ...whois(desk, code),
  ...unplacedView(desk, none),
  open: proposals.map((proposal) => proposalView(desk, proposal)),
});

/** Who it is, how old, and waiting since when. */
function whois(desk: Desk, code: Code) {
  const { t, format, table, youths } = desk;
  const facts = youths.get(code)?.facts;
  return {
    ...youthNamed(desk, code),
    anchor: anchorOf(code),
    about:
      facts === undefined
        ? t.week.goneYouth
        : [
            t.facts.age(ageOn(facts.bornOn, table.today)),
            t.facts.waiting(
              format.day(facts.waitingSince),
              daysBetween(facts.waitingSince, table.today),
            ),
          ].join(', '),
  };
}
