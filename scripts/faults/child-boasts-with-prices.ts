import type { Table } from '../../src/matching/table.ts';
import { worsePlan } from './worse-plan.ts';

// Prices that cost nobody anything, and the bounds that one would like to have of them.
process.on('message', (asked) => {
  void worsePlan((asked as { table: Table }).table).then((plan) => {
    const tiers = plan.totals.map((bound, tier) => ({
      tier: tier + 1,
      bound,
      ofTotals: Array.from({ length: tier }, () => 0),
      ofYouths: {},
    }));
    const prices = { totals: plan.totals, tiers };
    process.send?.({ said: 'matched', matched: { ok: true, plan, prices } });
  });
});
