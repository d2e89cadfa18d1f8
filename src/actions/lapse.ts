import { type CalendarDay, dayOf, daysBetween } from '../domain/calendar-day.ts';
import { ranOut } from '../domain/hold.ts';
import type { Proposal } from '../domain/proposal.ts';
import { freePlaces } from '../domain/vacancy.ts';
import { whoseTurn } from '../domain/whose-turn.ts';
import { workingDaysBetween } from '../domain/working-days.ts';
import type { Pens } from '../store/index.ts';
import type { Deps } from './deps.ts';
import { tellCoordinator } from './tell.ts';

const clock = { id: 'system', role: 'system' } as const;

export interface Lapsed {
  readonly holds: number;
  readonly proposals: number;
  readonly vacancies: number;
}

/**
 * What runs out by itself: holds whose time is over, proposals a provider leaves unanswered beyond the policy, and free
 * places nobody confirmed. It only ends things. Giving a place or a name away is for people.
 */
export const lapse = (deps: Hand): Lapsed =>
  deps.store.together((pen) => ({
    holds: endHolds(deps, pen),
    proposals: expireProposals(deps, pen),
    vacancies: noticeVacancies(deps, pen),
  }));

type Hand = Pick<Deps, 'store' | 'now' | 'newId'>;

function endHolds({ store, now }: Hand, pen: Pens): number {
  const over = store.holds.listActive().filter((hold) => ranOut(hold, now()));
  for (const { id, youthCode, groupCode } of over) {
    pen.holds.end(id, 'expired', { by: clock.id, at: now() });
    pen.journal.add(clock, now(), {
      did: 'hold-expired',
      subject: youthCode,
      detail: { group: groupCode },
    });
  }
  return over.length;
}

function expireProposals(deps: Hand, pen: Pens): number {
  const { store, now } = deps;
  const { expiryDays } = store.roadPolicies.findNow().numbers;
  const today = dayOf(now());
  const silent = store.proposals
    .listOpen()
    .filter((proposal) => (waitsForProvider(proposal, today) ?? 0) > expiryDays);
  for (const proposal of silent) {
    const { id, youthCode, groupCode } = proposal;
    tellCoordinator(deps, pen, proposal);
    pen.proposals.expire(id, 'provider-silent', now());
    pen.journal.add(clock, now(), {
      did: 'proposal-expired',
      subject: youthCode,
      detail: { group: groupCode },
    });
  }
  return silent.length;
}

/** So many working days the provider has been asked for an answer. */
function waitsForProvider(proposal: Proposal, today: CalendarDay): number | undefined {
  if (proposal.consultedAt === null) return undefined;
  const { parties, since } = whoseTurn(proposal);
  return parties.includes('provider')
    ? workingDaysBetween(dayOf(new Date(since)), today)
    : undefined;
}

function noticeVacancies({ store, now }: Hand, pen: Pens): number {
  const { vacancyDays } = store.roadPolicies.findNow().numbers;
  const old = store.vacancies
    .list()
    .filter(
      (vacancy) =>
        freePlaces(vacancy) > 0 &&
        daysBetween(vacancy.facts.confirmedOn, dayOf(now())) > vacancyDays &&
        !store.lapses.isVacancyNoticed(vacancy.id, vacancy.facts.confirmedOn),
    );
  for (const { id, facts } of old) {
    pen.lapses.noticeVacancy(id, facts.confirmedOn, now());
    pen.journal.add(clock, now(), { did: 'vacancy-lapsed', subject: facts.code });
  }
  return old.length;
}
