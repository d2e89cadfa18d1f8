import { type CodeLists, nameOfCode } from '../../../domain/code-list.ts';
import type { YouthFacts } from '../../../domain/youth.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import type { Term } from './terms.ts';

/** Only a hurry is worth a badge. */
export const urgencyBadge = ({ urgency }: Pick<YouthFacts, 'urgency'>, t: Catalogue) =>
  urgency === 'regular'
    ? undefined
    : ({
        kind: urgency === 'crisis' ? 'stop' : 'warn',
        text: t.registers.youths.urgencies[urgency],
      } as const);

export function termBadge({ what, past }: Term, t: Catalogue, day: string) {
  const words = t.registers.youths;
  const text = {
    lapses: past ? words.lapsed(day) : words.lapses(day),
    ends: past ? words.ended(day) : words.ends(day),
    'start-by': past ? words.startByPast(day) : words.startBy(day),
  }[what];
  return { kind: past ? 'stop' : 'warn', text } as const;
}

/** A youth leaves the list for a reason of its own, or because a placement ended. */
export const nameOfReason = (codes: CodeLists, reason: string) =>
  codes.get('withdraw-reason')?.get(reason) ?? nameOfCode(codes, 'end-reason', reason);
