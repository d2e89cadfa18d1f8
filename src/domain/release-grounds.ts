import type { CalendarDay } from './calendar-day.ts';
import { voiceOf } from './consent.ts';
import { isUnderMeasure } from './legal-basis.ts';
import type { ReleaseGround } from './release.ts';
import type { YouthFacts } from './youth.ts';

/** The grounds that can hold for a youth of this age today; the first is the usual one. */
export function groundsFor(
  facts: Pick<YouthFacts, 'bornOn' | 'legalBasis' | 'legalUntil'>,
  today: CalendarDay,
): readonly [ReleaseGround, ...ReleaseGround[]] {
  if (isUnderMeasure(facts, today)) return ['measure'];
  if (voiceOf(facts, 'youth', today) !== 'consent') return ['parents'];
  return voiceOf(facts, 'parent', today) === 'consent'
    ? ['youth-and-parents', 'representative']
    : ['youth', 'representative'];
}
