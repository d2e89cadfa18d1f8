import { dayOf } from '../../domain/calendar-day.ts';
import { voiceOf } from '../../domain/consent.ts';
import { type Window, windowOn } from '../../domain/experience.ts';
import type { Id } from '../../domain/ids.ts';
import { type Refused, refuse } from '../../domain/outcome.ts';
import type { Placement } from '../../domain/placement.ts';
import type { YouthFacts } from '../../domain/youth.ts';
import type { Deps } from '../deps.ts';
import { stayOf } from '../family/access.ts';

type Reading = Pick<Deps, 'store' | 'now'>;

/** A stay that goes on, and what is asked about it today. */
export interface OpenMoment extends Window {
  readonly placement: Placement;
}

/** What a family is asked today about where its youth lives; nothing between the moments. */
export function openMomentOf({ store, now }: Reading, youthId: Id): OpenMoment | undefined {
  const placement = stayOf({ store }, youthId);
  const window = placement && windowOn(placement, dayOf(now()));
  return window && { ...window, placement };
}

/** Under twelve a youth has a wish and no consent: then a parent may fill it in together with the youth. */
export const isFilledInTogether = (
  facts: Pick<YouthFacts, 'bornOn' | 'legalBasis' | 'legalUntil'>,
  { now }: Pick<Deps, 'now'>,
): boolean => voiceOf(facts, 'youth', dayOf(now())) === 'wish';

export const momentClosed: Refused = refuse('moment-closed', {
  nl: 'Deze vragen zijn gesloten. Er komt later misschien weer een moment.',
  en: 'These questions are closed. There may be another moment later.',
});
