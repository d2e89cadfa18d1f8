import { tenths } from '../../distance.ts';
import type { Pair, SeatGoal } from '../../rule.ts';

export const change: SeatGoal = {
  about: 'seat',
  name: 'change',
  sentence: {
    nl: 'Liever de groep waar al over gesproken wordt.',
    en: 'Rather the group that is already under discussion.',
  },
  points: (pair) => (isChange(pair) ? 0 - tenths(pair.register.table.policy.changePenalty) : 0),
  reason: (pair) =>
    isChange(pair)
      ? {
          nl: 'Er wordt al over een andere groep gesproken.',
          en: 'Another group is already under discussion.',
        }
      : undefined,
};

function isChange({ youth, group, register }: Pair): boolean {
  const pending = register.pending.get(youth.code);
  return pending !== undefined && !pending.has(group.code);
}
