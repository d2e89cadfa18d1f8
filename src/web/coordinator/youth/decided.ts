import { dayOf } from '../../../domain/calendar-day.ts';
import { type CodeLists, nameOfCode } from '../../../domain/code-list.ts';
import type { Placement } from '../../../domain/placement.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import { proposalBadge } from '../proposal-badge.ts';
import { nameOfReason } from '../youths/badges.ts';

/** What people decided about this youth: proposals, placements, pairs not to be proposed, and the waiting list. */
export function decidedAbout(
  { store, now }: PageDeps,
  visit: Visit,
  codes: CodeLists,
  { id }: Youth,
) {
  const { t, lang, format } = visit;
  const words = t.registers.youth;
  const today = dayOf(now());
  const placements = store.placements.listOfYouth(id);
  const listing = store.youths.findListing(id);
  return {
    proposals: store.proposals.listOfYouth(id).map((proposal) => ({
      href: `/coordinator/proposals/${proposal.id}`,
      group: `${proposal.groupCode} ${proposal.groupName}`,
      badge: proposalBadge(proposal, t),
      made: format.shortDay(dayOf(new Date(proposal.madeAt))),
      ended: proposal.withdrawal?.because[lang],
    })),
    placements: placements.map((placement) => ({
      href: `/coordinator/placements/${placement.id}`,
      group: `${placement.groupCode} ${placement.groupName}`,
      words: placementWords(placement, visit),
    })),
    exclusions: store.exclusions
      .listInForce(today)
      .filter(({ youthId }) => youthId === id)
      .map((exclusion) => ({
        id: exclusion.id,
        group: exclusion.groupCode,
        reason: (codes.get('reject-reason')?.get(exclusion.reason) ??
          nameOfCode(codes, 'decline-reason', exclusion.reason))[lang],
        until:
          exclusion.untilOn === null
            ? words.exclusions.forGood
            : words.exclusions.until(format.day(exclusion.untilOn)),
      })),
    hasPlace: placements.some(({ endedOn }) => endedOn === null),
    off:
      listing === undefined || listing.waits
        ? undefined
        : words.listing.off(
            nameOfReason(codes, listing.reason)[lang],
            format.day(dayOf(new Date(listing.at))),
          ),
  };
}

function placementWords(
  { startsOn, startedOn, endedOn, undoing }: Placement,
  { t, format }: Visit,
): string {
  const words = t.registers.youth.placements;
  if (undoing !== null) return words.undone(format.day(dayOf(new Date(undoing.at))));
  if (endedOn !== null) return words.ended(format.day(endedOn));
  return startedOn === null
    ? words.accepted(format.day(startsOn))
    : words.started(format.day(startedOn));
}
