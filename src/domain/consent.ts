import type { Account } from './account.ts';
import { type CalendarDay, ageOn, birthday, dayOf } from './calendar-day.ts';
import { type Voice, consentMatrix, underMeasure } from './consent-matrix.ts';
import { isUnderMeasure } from './legal-basis.ts';
import type { YouthFacts } from './youth.ts';

type Relation = Extract<Account, { role: 'family' }>['relation'];
type Aged = Pick<YouthFacts, 'bornOn'>;

/** What is known about somebody's right to look along. Moments, because each says on which day it was written. */
export interface Standing {
  readonly relation: Relation;
  readonly authority: 'yes' | 'no';
  /** When a coordinator last saw that this person may come in. */
  readonly confirmedAt: string | null;
  /** When the youth last said that this person may look along; nothing when not, or no longer. */
  readonly agreedAt: string | null;
}

/** Why somebody may not look along today. */
export type Closed = 'no-authority' | 'no-agreement' | 'confirm-again';

/** Whose word is what, for a youth of this age and on this ground. */
export function voiceOf(
  facts: Aged & Pick<YouthFacts, 'legalBasis' | 'legalUntil'>,
  relation: Relation,
  today: CalendarDay,
): Voice {
  const row = rowOn(facts, today);
  const voice = relation === 'youth' ? row.youth : row.parents;
  return isUnderMeasure(facts, today) ? underMeasure[voice] : voice;
}

/** Whether this person may look along today: asked again on every request, so a birthday counts from its midnight. */
export function closedFor(facts: Aged, standing: Standing, today: CalendarDay): Closed | undefined {
  if (standing.relation === 'youth') return undefined;
  const { parentsLook } = rowOn(facts, today);
  const since = rowSince(facts, today);
  if (parentsLook === 'by-authority' && standing.authority === 'no') return 'no-authority';
  if (parentsLook === 'by-agreement' && !isSince(standing.agreedAt, since)) return 'no-agreement';
  if (!isSince(standing.confirmedAt, since)) return 'confirm-again';
  return undefined;
}

/** The youth says who may look along, and not the law. */
export const youthSaysWhoLooks = (facts: Aged, today: CalendarDay): boolean =>
  rowOn(facts, today).parentsLook === 'by-agreement';

function rowOn({ bornOn }: Aged, today: CalendarDay) {
  const age = ageOn(bornOn, today);
  return consentMatrix.findLast(({ from }) => from <= age) ?? consentMatrix[0];
}

const rowSince = (facts: Aged, today: CalendarDay): CalendarDay =>
  birthday(facts.bornOn, rowOn(facts, today).from);

const isSince = (moment: string | null, day: CalendarDay): boolean =>
  moment !== null && dayOf(new Date(moment)) >= day;
