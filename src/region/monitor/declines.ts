import type { Counted } from '../publication/counted.ts';
import { type Reader, countBy } from './count-by.ts';
import { type DeclineRow, type Decliner, type MonitorRows, decliners } from './rows.ts';

/** Every no of the period: who said it, and why. */
export const declined = (
  { declines, period: { from, to } }: MonitorRows,
  reasons: Readonly<Record<Decliner, readonly string[]>>,
  readers: readonly Reader[],
): Counted =>
  countBy<DeclineRow>(
    'declined',
    declines.filter(({ on }) => on >= from && on <= to),
    [
      {
        name: 'by',
        names: decliners,
        of: ({ by }) => by,
        then: Object.fromEntries(
          decliners.map((by) => [
            by,
            [
              { name: 'reason', names: reasons[by], of: ({ reason }: DeclineRow) => reason },
              ...(by === 'coordinator' ? [ofAdvice] : []),
            ],
          ]),
        ),
      },
    ],
    readers,
  );

/** Rejecting the plan's own proposal is not following the advice. */
const ofAdvice = {
  name: 'advice',
  names: ['was-advice', 'other'],
  of: ({ wasAdvice }: DeclineRow) => (wasAdvice ? 'was-advice' : 'other'),
};
