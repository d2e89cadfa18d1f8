import { ageOn, dayOf } from '../../../domain/calendar-day.ts';
import type { Id } from '../../../domain/ids.ts';
import type { Placement } from '../../../domain/placement.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Filter } from './filter.ts';

/** A youth who does not wait: with a place, or taken off the list. */
export interface Other extends Youth {
  readonly age: number;
  readonly placement: Placement | undefined;
  readonly off: { readonly reason: string; readonly at: string } | undefined;
}

type OtherStatus = Exclude<Filter['status'], 'waiting'>;

export function others(
  { store, now }: PageDeps,
  organisationId: Id,
  status: OtherStatus,
): readonly Other[] {
  const today = dayOf(now());
  const active = new Map(
    store.placements
      .listForOrganisation(organisationId)
      .filter(({ endedOn }) => endedOn === null)
      .map((one) => [one.youthId, one]),
  );
  const waiting = new Set(
    store.youths.listWaitingForOrganisation(organisationId).map(({ id }) => id),
  );
  return store.youths
    .listForOrganisation(organisationId)
    .filter(({ id }) => !waiting.has(id) && statusOf(active.get(id)) === status)
    .map((youth) => {
      const placement = active.get(youth.id);
      return {
        ...youth,
        age: ageOn(youth.facts.bornOn, today),
        placement,
        off: placement === undefined ? store.youths.findListing(youth.id) : undefined,
      };
    });
}

function statusOf(placement: Placement | undefined): OtherStatus {
  if (placement === undefined) return 'off';
  return placement.startedOn === null ? 'accepted' : 'living';
}
