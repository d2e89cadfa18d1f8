import type { CalendarEvent } from '../calendar/icalendar.ts';
import { hasThePlace } from '../domain/after-acceptance.ts';
import { type CalendarDay, dayOf } from '../domain/calendar-day.ts';
import type { Code, Id } from '../domain/ids.ts';
import type { Placement } from '../domain/placement.ts';
import { type Proposal, isOpen } from '../domain/proposal.ts';
import { nextCheck } from '../domain/settling-in.ts';
import type { Catalogue } from '../i18n/nl.ts';
import type { PageDeps } from './page-deps.ts';

interface Shared {
  readonly placements: readonly Placement[];
  readonly proposals: readonly Proposal[];
  /** What this reader calls a youth in this proposal; never a name, because calendars are shown to others. */
  readonly codeOf: (about: { readonly proposalId: Id; readonly youthCode: Code }) => string;
}

/** It is under discussion, or the youth has the place: visits may be planned, and a day of theirs may come. */
export const mayBeVisited = (proposal: Proposal): boolean =>
  isOpen(proposal) || hasThePlace(proposal);

/** Days to come, for a calendar: who starts where, visits that are planned, and the next check of each stay. */
export function calendarEvents(
  { store, now }: PageDeps,
  words: Catalogue['pictures']['calendar'],
  { placements, proposals, codeOf }: Shared,
): CalendarEvent[] {
  const today = dayOf(now());
  const townOf = (groupId: string): string => store.groups.find(groupId)?.facts.place ?? '';
  const event = (
    id: string,
    { groupId }: { groupId: string },
    summary: string,
    firstDay: CalendarDay,
    lastDay = firstDay,
  ): CalendarEvent => ({ id, firstDay, lastDay, summary, location: townOf(groupId) });

  const starts = placements
    .filter(({ startedOn, endedOn }) => startedOn === null && endedOn === null)
    .map((one) =>
      event(`start-${one.id}`, one, words.starts(codeOf(one), one.groupName), one.startsOn),
    );
  const checks = placements.flatMap((one) => {
    const next = nextCheck(one, store.checks.listOfPlacement(one.id));
    if (next === undefined) return [];
    const summary = words.check(codeOf(one), one.groupName, next.weeks);
    return [event(`check-${one.id}-${next.weeks}`, one, summary, next.dueOn)];
  });
  const visits = proposals.flatMap((proposal) =>
    store.visits
      .listOfProposal(proposal.id)
      .filter(({ outcome, untilOn }) => outcome === null && untilOn >= today)
      .map(({ id, kind, fromOn, untilOn }) => {
        const about = { proposalId: proposal.id, youthCode: proposal.youthCode };
        const summary = words.visits[kind](codeOf(about), proposal.groupName);
        return event(`visit-${id}`, proposal, summary, fromOn, untilOn);
      }),
  );
  return [...starts, ...visits, ...checks].sort((a, b) =>
    a.firstDay === b.firstDay ? (a.id < b.id ? -1 : 1) : a.firstDay < b.firstDay ? -1 : 1,
  );
}
