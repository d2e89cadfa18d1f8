import type { Group } from '../../domain/group.ts';
import { isSmallScale, judgeSmallScale } from '../../domain/small-scale.ts';
import type { Catalogue } from '../../i18n/nl.ts';

/** Whether a group is small-scale by the Consortium's definition, as a badge; with the clauses it does not meet. */
export function conformance({ facts }: Group, residents: number, t: Catalogue) {
  const words = t.registers.group.definition;
  const clauses = judgeSmallScale(facts, residents);
  const not = clauses.filter(({ held, preferred }) => !held && !preferred);
  return {
    clauses,
    badge: isSmallScale(clauses)
      ? { kind: 'ok', text: words.meets }
      : { kind: 'warn', text: words.not(not.length) },
  };
}
