import { type CalendarDay, dayOf } from '../../../domain/calendar-day.ts';
import type { Youth } from '../../../domain/youth.ts';
import { mustStartBy } from '../../../domain/youth.ts';
import type { Picture } from '../../../pictures/picture.ts';
import { type TimelineEvent, timelinePicture } from '../../../pictures/timeline.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';

/** What happened to a youth, and the days that are coming, on one line. */
export function timelineOf(
  { store, now }: PageDeps,
  { t, format }: Visit,
  { id, facts }: Youth,
): Picture {
  const words = t.pictures.timeline;
  const says = words.events;
  const event = (on: CalendarDay | null | undefined, what: string): TimelineEvent[] =>
    on === null || on === undefined ? [] : [{ on, what }];
  const happened = (at: string | null | undefined, what: string): TimelineEvent[] =>
    event(at === null || at === undefined ? undefined : dayOf(new Date(at)), what);
  const placements = store.placements.listOfYouth(id);
  const lives = placements.some(({ startedOn, endedOn }) => startedOn !== null && endedOn === null);
  const events = [
    ...event(facts.waitingSince, says.waits),
    ...happened(store.youths.listVersions(id).at(-1)?.at, says.listed),
    ...store.proposals
      .listOfYouth(id)
      .flatMap(({ groupName, madeAt, consultedAt, rejection, withdrawal }) => [
        ...happened(madeAt, says.made(groupName)),
        ...happened(consultedAt, says.put(groupName)),
        ...happened(rejection?.at, says.rejected(groupName)),
        ...happened(withdrawal?.at, says.withdrawn(groupName)),
      ]),
    ...placements.flatMap(({ groupName, acceptedAt, startsOn, startedOn, endedOn, undoing }) => [
      ...happened(acceptedAt, says.accepted(groupName)),
      ...(startedOn === null && endedOn === null ? event(startsOn, says.starts(groupName)) : []),
      ...event(startedOn, says.started(groupName)),
      ...event(endedOn, undoing === null ? says.ended(groupName) : says.undone(groupName)),
    ]),
    // Who lives in a home need not start any more.
    ...(lives ? [] : event(mustStartBy(facts), says.startBy)),
    ...event(facts.legalUntil, says.legalUntil),
  ];
  return timelinePicture('timeline', events, dayOf(now()), words, format.shortDay);
}
