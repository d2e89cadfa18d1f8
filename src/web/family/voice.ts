import type { AccountOf } from '../../domain/account.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { voiceOf } from '../../domain/consent.ts';
import { isUnderMeasure } from '../../domain/legal-basis.ts';
import type { YouthFacts } from '../../domain/youth.ts';

/** What is asked of somebody, and why: their consent; their opinion, for there is a measure or the youth is older; a wish. */
export type Asked = 'voluntary' | 'measure' | 'elder' | 'wish';

export function askedOf(
  facts: Pick<YouthFacts, 'bornOn' | 'legalBasis' | 'legalUntil'>,
  { relation }: Pick<AccountOf<'family'>, 'relation'>,
  today: CalendarDay,
): Asked {
  const voice = voiceOf(facts, relation, today);
  if (voice === 'consent') return 'voluntary';
  if (voice === 'wish') return 'wish';
  return isUnderMeasure(facts, today) ? 'measure' : 'elder';
}
