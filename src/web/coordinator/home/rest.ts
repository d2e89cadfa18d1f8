import { asksForExperts, declinesOf } from '../../../actions/escalate.ts';
import { addDays } from '../../../domain/calendar-day.ts';
import { poolCodeOf } from '../../../domain/pool-projection.ts';
import { nextCheck } from '../../../domain/settling-in.ts';
import { type Vacancy, freshness } from '../../../domain/vacancy.ts';
import type { Visit } from '../../visit.ts';
import { familyParts } from '../family/home-parts.ts';
import { type Desk, groupNamed, youthNamed } from '../meeting/desk.ts';
import { ownWaiting } from '../office-now.ts';
import { type Part, part } from '../meeting/part.ts';

/** What comes up now and then, each kind folded: most of it is nothing on most days. */
export function theRest(desk: Desk, visit: Visit, askAgain: readonly Vacancy[]): readonly Part[] {
  const { deps, organisationId } = desk;
  return [
    experts(desk),
    checks(desk),
    ...familyParts(desk, visit, organisationId),
    transfers(desk, deps.store.transfers.listTo(organisationId)),
    unconfirmed(desk, askAgain),
  ].filter(({ count }) => count > 0);
}

function experts(desk: Desk): Part {
  const { deps, t, organisationId } = desk;
  const { store } = deps;
  const refused = new Set(store.proposals.listWaitingRefused(organisationId));
  return part(
    t.lapsing.experts,
    '/coordinator/youths',
    ownWaiting(deps, organisationId).filter(
      ({ id }) => refused.has(id) && asksForExperts(store, id),
    ),
    ({ id, facts }) => ({
      href: `/coordinator/youths/${id}/expert-team`,
      text: `${facts.code} ${youthNamed(desk, facts.code).name}`,
      quiet: t.lapsing.declines(declinesOf(store, id)),
    }),
  );
}

/** How it goes with who began: asked within the week. */
function checks(desk: Desk): Part {
  const { deps, t, format, table, organisationId } = desk;
  const { store } = deps;
  const told = Map.groupBy(store.checks.listCurrent(), ({ placementId }) => placementId);
  const due = store.placements
    .listForOrganisation(organisationId)
    .flatMap((placement) => {
      const next = nextCheck(placement, told.get(placement.id) ?? []);
      return next === undefined || next.dueOn > addDays(table.today, 7)
        ? []
        : [{ ...placement, ...next }];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return part(t.lapsing.checks, '/coordinator/placements', due, (check) => {
    const { code, name } = youthNamed(desk, check.youthCode);
    return {
      href: `/coordinator/placements/${check.id}`,
      text: `${code} ${name}: ${groupNamed(desk, check.groupCode).name}`,
      quiet: t.lapsing.check(check.weeks, format.day(check.dueOn)),
    };
  });
}

type Transfers = ReturnType<Desk['deps']['store']['transfers']['listTo']>;

const transfers = ({ t, format }: Desk, offered: Transfers): Part =>
  part(t.home.transfers, '/coordinator/transfers', offered, (one) => ({
    href: '/coordinator/transfers',
    text: `${poolCodeOf(one.youthId)} ${one.fromName}`,
    quiet: t.facts.since(format.moment(one.proposedAt)),
  }));

const unconfirmed = (desk: Desk, askAgain: readonly Vacancy[]): Part =>
  part(
    desk.t.home.askAgain,
    '/coordinator/vacancies?sort=freshness',
    askAgain,
    ({ id, facts }) => ({
      href: `/coordinator/vacancies/${id}`,
      text: `${facts.code}, ${groupNamed(desk, facts.groupCode).name}`,
      quiet: (freshness(facts, desk.table.today) === 'left-the-matching'
        ? desk.t.home.leftMatching
        : desk.t.home.confirmedOn)(desk.format.day(facts.confirmedOn)),
    }),
  );
