import { type CalendarDay, birthday, dayOf } from './calendar-day.ts';
import { consentMatrix } from './consent-matrix.ts';
import { isUnderMeasure } from './legal-basis.ts';
import { type Given, type ReleaseGround } from './release.ts';
import { groundsFor } from './release-grounds.ts';
import type { YouthFacts } from './youth.ts';

/** What made the ground of a release lapse since consent was asked. */
export type Lapse =
  | { readonly why: 'birthday'; readonly age: number; readonly on: CalendarDay }
  | {
      readonly why: 'measure-began' | 'measure-ended' | 'authority-changed' | 'facts-changed';
    };

export interface Since {
  /** Somebody was given authority or lost it since consent was asked. */
  readonly authorityChanged: boolean;
}

const ofParents: readonly ReleaseGround[] = ['parents', 'youth-and-parents', 'representative'];
/** Whoever has authority speaks for a minor, and for nobody else (BW 1:233). */
const ofAge = 18;

/** Why consent has to be asked anew before the youth is given the place; nothing when it still holds today. */
export function whyLapsed(
  facts: Pick<YouthFacts, 'bornOn' | 'legalBasis' | 'legalUntil'>,
  { ground, at }: Pick<Given, 'ground' | 'at'>,
  { authorityChanged }: Since,
  today: CalendarDay,
): Lapse | undefined {
  const turned = lastTurned(facts, dayOf(new Date(at)), today);
  const holds = groundsFor(facts, today).includes(ground);
  if (holds && ground === 'representative' && turned?.age === ofAge) return turned;
  if (holds)
    return authorityChanged && ofParents.includes(ground)
      ? { why: 'authority-changed' }
      : undefined;
  if (isUnderMeasure(facts, today)) return { why: 'measure-began' };
  if (ground === 'measure') return { why: 'measure-ended' };
  return turned ?? { why: 'facts-changed' };
}

/** The last birthday, after that day and until today, from which the law asks somebody else. */
function lastTurned(
  { bornOn }: Pick<YouthFacts, 'bornOn'>,
  since: CalendarDay,
  today: CalendarDay,
) {
  return consentMatrix
    .map(({ from: age }) => ({ why: 'birthday' as const, age, on: birthday(bornOn, age) }))
    .findLast(({ on }) => since < on && on <= today);
}
