import type { Id } from '../../domain/ids.ts';
import type { Member } from '../household.ts';
import type { PageDeps } from '../page-deps.ts';
import { placedAs } from './known-as.ts';
import { placementsNow } from './own-now.ts';

export type IsKnown = (member: Pick<Member, 'code'>) => boolean;

/**
 * Of whom this provider may know how much care they need: who lived there before, and who was released to it. Of
 * anybody else no sum may tell it either.
 */
export function membersKnown(deps: PageDeps, providerId: Id): IsKnown {
  const known = placedAs(deps, providerId);
  const placed = new Set(placementsNow(deps, providerId).map(({ youthCode }) => youthCode));
  return ({ code }) => !placed.has(code) || known.get(code)?.isReleased === true;
}

/** How much care those take together whom the provider knows, and how many are not in that number. */
export function careOf(members: readonly Member[], isKnown: IsKnown) {
  const counted = members.filter(isKnown);
  return {
    sum: counted.reduce((sum, { intensity }) => sum + intensity, 0),
    unknown: members.length - counted.length,
  };
}
