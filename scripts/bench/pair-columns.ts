import { perTier } from '../../src/matching/candidate.ts';
import { compose } from '../../src/matching/composition.ts';
import { fittingPairs } from '../../src/matching/pair.ts';
import type { Totals } from '../../src/matching/plan.ts';
import type { Register } from '../../src/matching/register.ts';
import type { Pair } from '../../src/matching/rule.ts';
import { goalTiers, groupRules } from '../../src/matching/rules.ts';

/** A youth on a vacancy, who may come there alone. */
export interface PairColumn {
  readonly pair: Pair;
  readonly values: Totals;
}

/** Whoever breaks a group rule alone gets no column; siblings who must come together are looked at later. */
export function pairColumns(register: Register): readonly PairColumn[] {
  const { groups, youths } = register.table;
  const asked = groupRules.filter(({ staysBroken }) => staysBroken);
  return groups.flatMap((group) =>
    youths.flatMap((youth) => {
      const pairs = fittingPairs(register, youth, group);
      if (pairs.length === 0) return [];
      const alone = compose(register, group, [youth], () => pairs);
      if (asked.some((rule) => rule.brokenBy(alone).length > 0)) return [];
      return pairs.map((pair): PairColumn => ({ pair, values: seatValues(pair) }));
    }),
  );
}

const seatValues = (pair: Pair): Totals =>
  perTier((tier) =>
    goalTiers[tier].reduce((sum, goal) => sum + (goal.about === 'seat' ? goal.points(pair) : 0), 0),
  );
