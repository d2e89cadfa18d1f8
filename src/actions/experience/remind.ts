import { dayOf } from '../../domain/calendar-day.ts';
import { windowOn } from '../../domain/experience.ts';
import type { Deps } from '../deps.ts';
import { addressesOf } from '../tell.ts';

/**
 * On the day that a moment opens, whoever is asked how it goes: the team, and who of the family may come in today. Once,
 * and never again: nobody is hurried to say how they feel.
 */
export function toAskHowItGoes({ store, now }: Pick<Deps, 'store' | 'now'>): string[] {
  const today = dayOf(now());
  return store.placements
    .listActive()
    .filter((placement) => windowOn(placement, today)?.opensOn === today)
    .flatMap(({ providerId, youthId }) => [
      ...store.users.listAddressesOf('provider', providerId),
      ...addressesOf({ store, now }, youthId),
    ]);
}
