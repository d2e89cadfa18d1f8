import { type CalendarDay, dayOf } from '../domain/calendar-day.ts';
import { whyNotClosed } from '../domain/closed-help.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done } from '../domain/outcome.ts';
import { type Proposal, isOpen } from '../domain/proposal.ts';
import { type Vacancy, freePlaces } from '../domain/vacancy.ts';
import type { Broken } from '../matching/rule.ts';
import {
  notAgreed,
  notByLaw,
  placeGone,
  placeHeld,
  rulesSayNo,
  sayWhy,
  tooEarly,
} from './accept-refusals.ts';
import { consentLapsed, lapseOfConsent } from './consent-stands.ts';
import type { Deps } from './deps.ts';
import {
  againstTheLaw,
  alreadyPlaced,
  noLongerOpen,
  notWaiting,
  unknownReason,
  vacancyGone,
} from './refusals.ts';
import { judgeToday } from './table/judge-today.ts';
import type { OfficeTable } from './table/office-table.ts';
import { type RoadStep, wholeRoad } from './whole-road.ts';

export interface Acceptance {
  readonly proposalId: Id;
  readonly startsOn: CalendarDay;
  /** Why this one, in words: also when it is the first option. */
  readonly reason: string;
  /** And as a code of the list, so that reasons can be counted. */
  readonly why?: string;
}

/** What it sets aside: rules of the matching, and in a crisis steps that follow afterwards. */
export interface SetAside {
  readonly broken: readonly Broken[];
  readonly later: readonly RoadStep[];
}

/** What it sets aside (nothing, usually), or why it can't be. */
export function mayAccept(
  deps: Deps,
  table: OfficeTable,
  proposal: Proposal,
  { startsOn, reason, why = 'other' }: Acceptance,
): Outcome<SetAside> {
  const { store, now } = deps;
  if (store.placements.listOfYouth(proposal.youthId).some(({ endedOn }) => endedOn === null))
    return alreadyPlaced;
  if (!isOpen(proposal)) {
    // It was closed because somebody else was a moment earlier: then that is what changed.
    const lost = proposal.withdrawal !== null && isFull(store.vacancies.find(proposal.vacancyId));
    return lost ? placeGone(deps, proposal) : noLongerOpen;
  }
  if (!table.youths.some(({ code }) => code === proposal.youthCode)) return notWaiting;
  const vacancy = store.vacancies.find(proposal.vacancyId);
  const youth = store.youths.find(proposal.youthId);
  const group = store.groups.find(proposal.groupId);
  if (vacancy === undefined || group === undefined) return vacancyGone;
  if (youth === undefined) return notWaiting;
  if (isFull(vacancy)) return placeGone(deps, proposal);
  if (isHeldForOthers(deps, vacancy, proposal)) return placeHeld;
  if (!codeLists(store.codes.list()).get('accept-reason')?.has(why)) return unknownReason;
  if (startsOn < dayOf(now())) return tooEarly(dayOf(now()));
  if (startsOn < vacancy.facts.from) return tooEarly(vacancy.facts.from);

  const broken = judgeToday(
    deps,
    {
      youth: proposal.youthCode,
      group: proposal.groupCode,
      vacancy: proposal.vacancyCode,
      startsOn,
    },
    table,
  ).broken;
  const law = broken.filter((rule) => rule.law);
  if (law.length > 0) return againstTheLaw(law);
  const closed = whyNotClosed(youth.facts, group.facts, startsOn);
  if (closed.length > 0) return notByLaw(closed);
  const road = wholeRoad(deps, proposal, youth.facts);
  if (!road.ok) return road;
  const lapse = lapseOfConsent(deps, proposal);
  if (lapse !== undefined) return consentLapsed(lapse);
  if (reason === '') {
    if (broken.length > 0) return rulesSayNo(broken);
    const unsure = notAgreed(proposal);
    return unsure ?? sayWhy;
  }
  return done({ broken, later: road.value });
}

const isFull = (vacancy: Vacancy | undefined): boolean =>
  vacancy !== undefined && freePlaces(vacancy) === 0;

/** Other proposals hold what is left. */
const isHeldForOthers = ({ store }: Deps, vacancy: Vacancy, { id }: Proposal): boolean =>
  freePlaces(vacancy) <=
  store.holds
    .listActive()
    .filter(({ vacancyId, proposalId }) => vacancyId === vacancy.id && proposalId !== id).length;
