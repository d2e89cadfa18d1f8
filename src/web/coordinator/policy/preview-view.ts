import type { PolicyPreview } from '../../../actions/preview-policy.ts';
import { totalsInWords } from '../meeting/cost-view.ts';
import { type Desk, youthNamed } from '../meeting/desk.ts';
import { moveText } from '../meeting/move-view.ts';

/** What other numbers would mean today: for everybody together, and for each youth. */
export function previewView(desk: Desk, { before, after, limit, moves }: PolicyPreview) {
  const { t } = desk;
  const is = totalsInWords(desk, after.totals);
  return {
    limit,
    tiers: totalsInWords(desk, before.totals).map((was, tier) => ({
      name: t.cost.tiers[tier] ?? '',
      was,
      is: is[tier] ?? '',
    })),
    moves: moves.map((move) => ({
      youth: youthNamed(desk, move.youth),
      kind: move.kind === 'gains' ? 'ok' : move.kind === 'loses' ? 'stop' : 'info',
      word: t.cost.kinds[move.kind],
      text: moveText(desk, move),
    })),
  };
}
