import { readRun } from '../../../actions/table/read-run.ts';
import { ageOn, daysBetween } from '../../../domain/calendar-day.ts';
import type { Code, Id } from '../../../domain/ids.ts';
import { type Proposal, isOpen } from '../../../domain/proposal.ts';
import type { Plan } from '../../../matching/plan.ts';
import type { Run } from '../../../store/runs.ts';
import { changesBetween } from './changes.ts';
import { costIn } from './cost-view.ts';
import { poolRow } from '../pool-words.ts';
import { type Desk, groupNamed, isOwn, youthNamed } from './desk.ts';
import type { ExplainedRun, ExplainedYouth } from './explained.ts';
import { beside } from './option-view.ts';
import { anchorOf, proposalView } from './proposal-view.ts';
import { weekTotals } from './totals.ts';
import { unplacedView } from './unplaced-view.ts';

/** A finished run as the page of the weekly meeting. */
export function weekView(desk: Desk, run: Run, explained: ExplainedRun, before: Run | undefined) {
  const { store } = desk.deps;
  const { table, plan, youths, settled } = explained;
  const { organisationId } = desk;
  const current = proposalsBy(
    store.proposals.listOfRunForOrganisation(run.id, organisationId),
    store.proposals.listOpenForOrganisation(organisationId),
  );
  const own = youths.filter(({ code }) => isOwn(desk, code));
  // As the page has them: who got a place, and then who did not.
  const inOrder = [
    ...own.filter(({ none }) => none === undefined),
    ...own.filter(({ none }) => none !== undefined),
  ].map(({ code }) => anchorOf(code));
  const neighbours = (code: Code) => {
    const at = inOrder.indexOf(anchorOf(code));
    return { before: inOrder[at - 1], after: inOrder[at + 1] };
  };
  return {
    number: run.number,
    totals: {
      ...weekTotals(table, plan),
      stoppedBy: run.stoppedBy === null ? undefined : desk.caseload.colleague(run.stoppedBy),
    },
    changes: before && changesSince(desk, before, explained),
    before: before && { number: before.number, at: desk.format.moment(finishedAt(before)) },
    youths: own
      .filter(({ none }) => none === undefined)
      .map((youth) => ({
        ...youthWeek(desk, youth, current.get(youth.code) ?? [], { run: run.id, plan }),
        ...neighbours(youth.code),
      })),
    unplaced: own.flatMap(({ code, none }) =>
      none === undefined
        ? []
        : [
            {
              ...whois(desk, code),
              ...neighbours(code),
              ...unplacedView(desk, none),
              open: (current.get(code) ?? []).map((proposal) => proposalView(desk, proposal)),
            },
          ],
    ),
    others: othersIn(desk, explained),
    pinned: table.pinned.map(([youth, group]) => ({
      youth: youthNamed(desk, youth),
      group: groupNamed(desk, group),
    })),
    settled: settled.map(({ youth, group, because }) => ({
      youth: youthNamed(desk, youth),
      group: groupNamed(desk, group),
      because: isOwn(desk, youth) ? because.map(desk.say) : [],
    })),
    nobody: youths.length === 0,
    noPlaces: table.groups.every(({ vacancies }) => vacancies.length === 0),
  };
}

function changesSince(desk: Desk, before: Run, after: ExplainedRun) {
  const { table, plan } = readRun(before);
  const proposed = desk.deps.store.proposals.listOfRunForOrganisation(
    before.id,
    desk.organisationId,
  );
  return plan && changesBetween(desk, { table, plan }, after, proposed);
}

/** Youths of other organisations: where the advice would have them go, and only coarse facts. */
const othersIn = (desk: Desk, { plan, youths }: ExplainedRun) =>
  youths.flatMap(({ code }) => {
    const other = desk.caseload.others.get(code);
    if (other === undefined) return [];
    const to = plan.placements.find(({ youth }) => youth === code);
    const words = desk.texts.registers.pool.week;
    const advice =
      to === undefined
        ? words.noPlace
        : `${groupNamed(desk, to.group).name}, ${desk.format.day(to.startsOn)}`;
    return [{ ...poolRow(other, { t: desk.texts, lang: desk.lang, format: desk.format }), advice }];
  });

export const finishedAt = ({ finishedAt: at, askedAt }: Run): string => at ?? askedAt;

/** The proposals of the run, and whatever else is open for the same youth. */
function proposalsBy(ofRun: readonly Proposal[], open: readonly Proposal[]) {
  const all = new Map([...ofRun, ...open].map((proposal) => [proposal.id, proposal]));
  return Map.groupBy(all.values(), ({ youthCode }) => youthCode);
}

function youthWeek(
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
        ...beside(desk, options, proposal, costIn(run, code)),
        run,
        withoutHref:
          isOpen(proposal) && planned === proposal.groupCode
            ? `/coordinator/runs/${run}/without/${code}/${proposal.groupCode}`
            : undefined,
      })),
  };
}

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
