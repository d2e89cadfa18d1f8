import { type PriceOfLimit, priceOfLimit } from '../matching/explain/price-of-limit.ts';
import { type Move, movesBetween } from '../matching/explain/moves.ts';
import type { Plan } from '../matching/plan.ts';
import type { WholePolicy } from '../matching/policy.ts';
import type { Deps } from './deps.ts';
import { tableOfToday } from './table/table-of-today.ts';

export interface PolicyPreview {
  readonly before: Plan;
  readonly after: Plan;
  /** What limiting the farthest distance costs, where the proposal does so. */
  readonly limit: PriceOfLimit | undefined;
  readonly moves: readonly Move[];
}

const seconds = 10;

/** Today's table with the numbers in force and with the proposed ones. Nothing when either took too long. */
export async function previewPolicy(
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now' | 'think'>,
  policy: WholePolicy,
): Promise<PolicyPreview | undefined> {
  const table = tableOfToday(deps);
  const [before, after] = await Promise.all(
    [table, { ...table, policy }].map((asked) => deps.think(asked, { solver: 'auto', seconds })),
  );
  if (!before?.ok || !after?.ok) return undefined;
  return {
    before: before.plan,
    after: after.plan,
    limit: priceOfLimit({ ...table, policy }, after.plan),
    moves: movesBetween(before.plan, after.plan),
  };
}
