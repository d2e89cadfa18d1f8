import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchAgain } from '../../../src/matching/explain/cost-of-option.ts';
import { inventGroup } from '../../../src/matching/explain/invent-group.ts';
import { whatIsMissing } from '../../../src/matching/explain/what-is-missing.ts';
import { readTable } from '../../../src/matching/table.ts';
import { bestTotals } from '../oracle/every-plan.ts';
import type { RawGroup } from '../oracle/raw-table.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { group, planned, planOf, rawTable, tableOf, youth } from './cast.ts';

const matchAgain: MatchAgain = async (table) => {
  const plan = await planOf(table);
  return plan === undefined ? { ok: false } : { ok: true, plan };
};

test('the place that helps most stands first, and says for whom else it would fit', async () => {
  const closed = { setting: 'closed' as const, closedUntil: '2027-06-01', needs: ['trauma'] };
  const { table, plan } = await planned(
    rawTable(
      [
        youth('J-1', { waitingSince: '2026-01-01' }),
        youth('J-2', { ...closed, urgency: 'crisis' }),
        youth('J-3'),
        youth('J-4', { waitingSince: '2026-11-01' }),
      ],
      [group('G-1')],
    ),
  );
  const { places, notWorkedOut } = await whatIsMissing(table, plan, matchAgain);
  expect(notWorkedOut).toBe(0);
  expect(places).toMatchObject([
    {
      group: { setting: 'closed', offers: ['trauma'], ages: [12, 16] },
      madeFor: ['J-2'],
      wouldFit: ['J-2'],
      moves: [{ youth: 'J-2', kind: 'gains' }],
    },
    {
      group: { setting: 'open', offers: [], location: { lat: 52.37, lon: 4.9 } },
      wouldFit: ['J-3', 'J-4'],
      gain: [0, 1, 40, expect.any(Number)],
    },
  ]);
});

test('what cannot be worked out is counted, not hidden', async () => {
  const { table, plan } = await planned(rawTable([youth('J-1'), youth('J-2')], []));
  const never: MatchAgain = () => Promise.resolve({ ok: false });
  expect(await whatIsMissing(table, plan, never)).toEqual({ places: [], notWorkedOut: 2 });
});

test('nobody without a place, nothing missing; and no group helps who is too old', async () => {
  const placed = await planned(rawTable([youth('J-1')], [group('G-1')]));
  expect((await whatIsMissing(placed.table, placed.plan, matchAgain)).places).toEqual([]);
  const old = await planned(rawTable([youth('J-1', { bornOn: '2000-01-01' })], []));
  expect((await whatIsMissing(old.table, old.plan, matchAgain)).places).toEqual([]);
});

test('brothers and sisters who must stay together get places together', async () => {
  const family = { siblings: 'S-1', siblingsTogether: 'must' } as const;
  const { table, plan } = await planned(
    rawTable([youth('J-1', family), youth('J-2', { ...family, bornOn: '2009-05-03' })], []),
  );
  expect((await whatIsMissing(table, plan, matchAgain)).places).toMatchObject([
    { madeFor: ['J-1', 'J-2'], gain: [0, 2, 80, expect.any(Number)] },
  ]);
});

test('every gain is the best plan with that group, and none of the ideas would do better', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const table = tableOf(raw);
      const plan = await planOf(table);
      if (plan === undefined) return;
      const { places } = await whatIsMissing(table, plan, matchAgain);
      const gainWith = (one: unknown) =>
        bestTotals({ ...raw, groups: [...raw.groups, one as RawGroup] })?.map(
          (total, tier) => total - plan.totals[tier]!,
        );
      for (const { group: invented, gain } of places) {
        expect(readTable({ ...raw, groups: [...raw.groups, invented] }).ok).toBe(true);
        expect(gain).toEqual(gainWith(invented));
        seen += 1;
      }
      const alone = table.youths.filter(
        ({ code, siblings }) =>
          siblings === null && plan.unplaced.some((one) => one.youth === code),
      );
      for (const one of alone) {
        const invented = inventGroup(table, [one]);
        if (invented === undefined) continue;
        const gain = gainWith(invented) ?? [];
        const first = places[0]?.gain ?? [];
        const tier = gain.findIndex((much, at) => much !== first[at]);
        expect(tier === -1 || gain[tier]! < first[tier]!).toBe(true);
      }
    }),
    { seed: 21, numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(30);
});
