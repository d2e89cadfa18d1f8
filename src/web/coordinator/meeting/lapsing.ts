import { asksForExperts, declinesOf } from '../../../actions/escalate.ts';
import { type CalendarDay, addDays, dayOf } from '../../../domain/calendar-day.ts';
import type { Id } from '../../../domain/ids.ts';
import { lapsesOn } from '../../../domain/legal-basis.ts';
import { nextCheck } from '../../../domain/settling-in.ts';
import { type Turn, whoseTurn } from '../../../domain/whose-turn.ts';
import { addWorkingDays, workingDaysBetween } from '../../../domain/working-days.ts';
import { type Desk, groupNamed, youthNamed } from './desk.ts';
import { part } from './part.ts';

/** What is about to lapse and who is waited for, as cards of the first page. */
export function lapsingParts(desk: Desk, organisationId: Id) {
  const { deps, t, format } = desk;
  const { store } = deps;
  const words = t.lapsing;
  const open = store.proposals.listOpenForOrganisation(organisationId);
  const waiting = store.youths.listWaitingForOrganisation(organisationId);
  const own = new Set(open.map(({ id }) => id));
  const turns = open
    .filter(({ consultedAt }) => consultedAt !== null)
    .map((proposal) => ({ proposal, turn: whoseTurn(proposal), late: 0 }))
    .filter(({ turn }) => turn.parties.length > 0 && !turn.parties.includes('coordinator'))
    .map((one) => ({ ...one, late: lateness(desk, one.turn) }));
  const who = ({ parties }: Turn): string => format.list(parties.map((party) => t.party[party]));
  const pair = (codes: { youthCode: string; groupCode: string }): string => {
    const { code, name } = youthNamed(desk, codes.youthCode);
    return `${code} ${name}: ${groupNamed(desk, codes.groupCode).name}`;
  };
  const to = (id: Id): string => `/coordinator/proposals/${id}`;

  return [
    ...authorisations(desk, organisationId),
    part(words.holds, '/coordinator/proposals', held(desk, own), (hold) => ({
      href: to(hold.proposalId),
      text: pair(hold),
      quiet: words.heldUntil(format.moment(hold.untilAt)),
    })),
    part(
      words.overdue,
      '/coordinator/proposals',
      byLateness(turns),
      ({ proposal, turn, late }) => ({
        href: to(proposal.id),
        text: pair(proposal),
        quiet: words.waitsFor(who(turn), t.road.late(late)),
      }),
    ),
    part(
      words.experts,
      '/coordinator/youths',
      waiting.filter(({ id }) => asksForExperts(store, id)),
      ({ id, facts }) => ({
        href: `/coordinator/youths/${id}/expert-team`,
        text: `${facts.code} ${facts.name}`,
        quiet: words.declines(declinesOf(store, id)),
      }),
    ),
    part(words.checks, '/coordinator/placements', checksDue(desk, organisationId), (check) => ({
      href: `/coordinator/placements/${check.id}`,
      text: pair(check),
      quiet: words.check(check.weeks, format.day(check.dueOn)),
    })),
    part(
      words.others,
      '/coordinator/proposals',
      turns.filter(({ late }) => late === 0),
      ({ proposal, turn }) => ({
        href: to(proposal.id),
        text: pair(proposal),
        quiet: words.since(who(turn), format.moment(turn.since)),
      }),
    ),
  ].filter(({ count }) => count > 0);
}

/** So many working days later than the region asks for. */
function lateness({ deps, table }: Desk, { parties, since }: Turn): number {
  const { providerAnswerDays, familyAnswerDays } = deps.store.roadPolicies.findNow().numbers;
  const days = parties.includes('provider') ? providerAnswerDays : familyAnswerDays;
  return workingDaysBetween(addWorkingDays(dayOf(new Date(since)), days), table.today);
}

const byLateness = <T extends { readonly late: number }>(all: readonly T[]): readonly T[] =>
  all.filter(({ late }) => late > 0).sort((a, b) => b.late - a.late);

const held = ({ deps }: Desk, own: ReadonlySet<Id>) =>
  deps.store.holds.listActive().filter(({ proposalId }) => own.has(proposalId));

const weeks = [1, 3, 6] as const;

/** Who loses an authorisation unless a stay begins: within one week, three, or six. */
function authorisations(desk: Desk, organisationId: Id) {
  const { deps, t, format, table } = desk;
  const { store } = deps;
  const youths = [
    ...store.youths.listWaitingForOrganisation(organisationId),
    ...store.youths.listAccepted().filter((youth) => youth.organisationId === organisationId),
  ];
  const lapsing = youths
    .flatMap(({ id, facts }) => {
      const by = lapsesOn(facts);
      const within =
        by === null ? undefined : weeks.find((some) => by <= addDays(table.today, some * 7));
      return by === null || within === undefined ? [] : [{ id, facts, by, within }];
    })
    .sort((a, b) => (a.by < b.by ? -1 : 1));
  return weeks.map((some) =>
    part(
      t.lapsing.authorisations[some],
      '/coordinator/youths',
      lapsing.filter(({ within }) => within === some),
      ({ id, facts, by }) => ({
        href: `/coordinator/youths/${id}`,
        text: `${facts.code} ${facts.name}`,
        quiet: (by < table.today ? t.home.lapsed : t.home.lapsesOn)(format.day(by)),
      }),
    ),
  );
}

interface CheckDue {
  readonly id: Id;
  readonly youthCode: string;
  readonly groupCode: string;
  readonly weeks: number;
  readonly dueOn: CalendarDay;
}

function checksDue({ deps, table }: Desk, organisationId: Id): readonly CheckDue[] {
  const { store } = deps;
  const told = Map.groupBy(store.checks.list(), ({ placementId }) => placementId);
  return store.placements
    .listForOrganisation(organisationId)
    .flatMap((placement) => {
      const next = nextCheck(placement, told.get(placement.id) ?? []);
      const { id, youthCode, groupCode } = placement;
      return next === undefined || next.dueOn > addDays(table.today, 7)
        ? []
        : [{ id, youthCode, groupCode, ...next }];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
