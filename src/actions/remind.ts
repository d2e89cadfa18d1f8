import { addDays, dayOf, daysBetween } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { lapsesOn } from '../domain/legal-basis.ts';
import type { Proposal } from '../domain/proposal.ts';
import { startOf } from '../domain/retention.ts';
import { whoseTurn } from '../domain/whose-turn.ts';
import { isWorkingDay, workingDaysBetween } from '../domain/working-days.ts';
import type { Deps } from './deps.ts';
import { toAskHowItGoes } from './experience/remind.ts';
import { tellToday } from './tell.ts';

type Night = Pick<Deps, 'store' | 'now' | 'newId'>;

/** How long before an authorisation lapses its coordinators hear of it: six, three and one weeks. */
const daysBefore: readonly number[] = [42, 21, 7];

/** Who lets an answer wait hears it when it is late, and then each week of working days. */
const workingWeek = 5;

/** Each night, who should look today: one mail a person and day, which says that something waits and no more. */
export function remind(deps: Night): number {
  const { store } = deps;
  const to = [
    ...holdsThatEnd(deps),
    ...lateAnswers(deps),
    ...lapsingAuthorisations(deps),
    ...toAskHowItGoes(deps),
  ];
  return store.together((pen) => tellToday(deps, pen, to));
}

/** A place is kept free until today or tomorrow: whoever put it to people decides, or lets it go. */
function holdsThatEnd({ store, now }: Night): string[] {
  const soon = startOf(addDays(dayOf(now()), 2)).toISOString();
  return store.holds
    .listActive()
    .filter(({ untilAt }) => untilAt <= soon)
    .flatMap(({ proposalId }) => {
      const proposal = store.proposals.find(proposalId);
      return proposal === undefined ? [] : coordinatorsOf({ store }, proposal);
    });
}

/** A house that did not answer in time, or a coordinator who has to: also about a family that stays silent. */
function lateAnswers({ store, now }: Night): string[] {
  const today = dayOf(now());
  if (!isWorkingDay(today)) return [];
  const { providerAnswerDays, familyAnswerDays } = store.roadPolicies.findNow().numbers;
  return store.proposals
    .listOpen()
    .filter(({ consultedAt }) => consultedAt !== null)
    .flatMap((proposal) => {
      const { parties, since } = whoseTurn(proposal);
      const days = workingDaysBetween(dayOf(new Date(since)), today);
      const isDue = (limit: number): boolean => days > limit && (days - limit) % workingWeek === 1;
      const house = parties.includes('provider') && isDue(providerAnswerDays);
      // A family is not hurried by mail: the coordinator calls.
      const own =
        (parties.includes('family') && isDue(familyAnswerDays)) ||
        (parties.includes('coordinator') && isDue(providerAnswerDays));
      return [
        ...(house ? store.users.listAddressesOf('provider', proposal.providerId) : []),
        ...(own ? coordinatorsOf({ store }, proposal) : []),
      ];
    });
}

/** Youths who still wait while a court's authorisation runs out. */
function lapsingAuthorisations({ store, now }: Night): string[] {
  const today = dayOf(now());
  return store.youths
    .listWaiting()
    .filter(({ facts }) =>
      [lapsesOn(facts), facts.legalUntil].some(
        (day) => day !== null && daysBefore.includes(daysBetween(today, day)),
      ),
    )
    .flatMap(({ organisationId }) => keepersOf({ store }, organisationId));
}

const keepersOf = ({ store }: Pick<Deps, 'store'>, organisationId: Id): string[] =>
  store.users.listAddressesOf('coordinator', organisationId);

function coordinatorsOf({ store }: Pick<Deps, 'store'>, { id, youthId }: Proposal): string[] {
  const put = store.users.addressOfWhoPut(id);
  const keeper = store.youths.find(youthId)?.organisationId;
  if (put !== null) return [put];
  return keeper === undefined ? [] : keepersOf({ store }, keeper);
}
