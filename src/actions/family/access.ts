import type { Account, AccountOf } from '../../domain/account.ts';
import { addDays, dayOf } from '../../domain/calendar-day.ts';
import { type Closed, closedFor } from '../../domain/consent.ts';
import { windowOn } from '../../domain/experience.ts';
import type { Id } from '../../domain/ids.ts';
import type { Placement } from '../../domain/placement.ts';
import type { Youth } from '../../domain/youth.ts';
import type { Invitation } from '../../store/invitations.ts';
import type { Deps } from '../deps.ts';

/** After the first weeks in a house the round is over: what is still to be said is said to the house. */
const lookDaysAfterStart = 42;

/** After this many wrong codes the door stays shut, until a coordinator makes new ones. */
export const mostTries = 5;

export const isLocked = ({ tries }: Pick<Invitation, 'tries'>): boolean => tries >= mostTries;

/** Neither ended by a coordinator nor past its last day. */
export const isRunning = ({ endedAt, endsAt }: Pick<Invitation, 'endedAt' | 'endsAt'>, at: Date) =>
  endedAt === null && endsAt > at.toISOString();

type Reading = Pick<Deps, 'store' | 'now'>;

/** Why somebody of a family may not come in today. */
export type Shut = Closed | 'not-recorded' | 'no-invitation' | 'round-closed';

/**
 * Whether this account may be here now. Asked on every request: whatever was revoked, and whatever birthday has come,
 * counts from the next click.
 */
export function mayBeHere(deps: Reading, account: Account): boolean {
  return account.role !== 'family' || familyShut(deps, account) === undefined;
}

export function familyShut(
  { store, now }: Reading,
  { id, youthId }: Pick<AccountOf<'family'>, 'id' | 'youthId'>,
): Shut | undefined {
  const at = now();
  const person = store.families.find(id);
  const youth = store.youths.find(youthId);
  if (person === undefined || youth === undefined) return 'not-recorded';
  if (!store.invitations.listOfAccount(id).some((one) => isRunning(one, at)))
    return 'no-invitation';
  if (isRoundClosed({ store, now }, youth)) return 'round-closed';
  return closedFor(youth.facts, person, dayOf(at));
}

/** Off the list without a place, or living in a house for some weeks: there is nothing more to propose. */
export function isLookOver({ store, now }: Reading, { id }: Pick<Youth, 'id'>): boolean {
  const placement = stayOf({ store }, id);
  if (placement === undefined) return store.youths.findListing(id)?.waits === false;
  const { startedOn } = placement;
  return startedOn !== null && addDays(startedOn, lookDaysAfterStart) < dayOf(now());
}

/** After that the door only opens while it is asked how it goes, and then leads to those questions. */
export function isRoundClosed({ store, now }: Reading, youth: Pick<Youth, 'id'>): boolean {
  const placement = stayOf({ store }, youth.id);
  const isAsked = placement !== undefined && windowOn(placement, dayOf(now())) !== undefined;
  return isLookOver({ store, now }, youth) && !isAsked;
}

/** Where a youth lives now, or is to come. */
export const stayOf = ({ store }: Pick<Deps, 'store'>, youthId: Id): Placement | undefined =>
  store.placements.listOfYouth(youthId).find(({ endedOn }) => endedOn === null);
