import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchAgain } from '../../../src/matching/explain/cost-of-option.ts';
import { whoFits } from '../../../src/matching/explain/who-fits.ts';
import { bestOf, everyPlan } from '../oracle/every-plan.ts';
import type { RawTable } from '../oracle/raw-table.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { group, planned, planOf, rawTable, tableOf, today, youth } from './cast.ts';

const matchAgain: MatchAgain = async (table) => {
  const plan = await planOf(table);
  return plan === undefined ? { ok: false } : { ok: true, plan };
};

const onePlace = { code: 'V-9', from: today, until: null, places: 1 };

test('a place that is not published yet goes first to who has none, and who does not fit is left out', async () => {
  const raw = rawTable(
    [
      youth('J-1', { waitingSince: '2026-01-01' }),
      youth('J-2'),
      youth('J-3', { needs: ['autism'] }),
    ],
    [group('G-1'), group('G-2', { vacancies: [] })],
  );
  const { table, plan } = await planned(raw);
  const fit = await whoFits(table, plan, { group: 'G-2', vacancy: onePlace }, matchAgain);

  // Whichever of the two has it, the other has the place there was already.
  expect(fit).toMatchObject([
    { youth: 'J-1', gain: [0, 1, 40, -98], band: 1, others: [{ youth: 'J-2', kind: 'gains' }] },
    { youth: 'J-2', gain: [0, 1, 40, -98], band: 1, others: [] },
  ]);
});

test('who gains the region more stands in an earlier band, whatever the codes', async () => {
  const raw = rawTable(
    [
      youth('J-1', { waitingSince: '2026-11-20' }),
      youth('J-2'),
      youth('J-3', { urgency: 'crisis' }),
    ],
    [group('G-1')],
  );
  const { table, plan } = await planned(raw);
  const [vacancy = onePlace] = table.groups[0]?.vacancies ?? [];
  const fit = await whoFits(table, plan, { group: 'G-1', vacancy }, matchAgain);
  expect(fit.map(({ youth: code, band }) => [code, band])).toEqual([
    ['J-3', 1],
    ['J-2', 2],
    ['J-1', 3],
  ]);
  expect(fit[0]?.gain).toEqual([0, 0, 0, 0]);
});

test('what could not be worked out stands last, without a number', async () => {
  const { table, plan } = await planned(rawTable([youth('J-1'), youth('J-2')], [group('G-1')]));
  const half: MatchAgain = async (asked) =>
    asked.pinned.some(([code]) => code === 'J-1') ? { ok: false } : matchAgain(asked);
  const [vacancy = onePlace] = table.groups[0]?.vacancies ?? [];
  expect(await whoFits(table, plan, { group: 'G-1', vacancy }, half)).toMatchObject([
    { youth: 'J-2', band: 1 },
    { youth: 'J-1', gain: undefined, band: 2 },
  ]);
});

test('everyone who can come is there, with the gain of the best plan that has them there', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(tinyTable, fc.nat(5), async (raw, at) => {
      const table = tableOf(raw);
      const plan = await planOf(table);
      const home = table.groups[at % table.groups.length];
      if (plan === undefined || home === undefined) return;
      const opened = withPlace(raw, home.code);
      const fit = await whoFits(table, plan, { group: home.code, vacancy: onePlace }, matchAgain);
      const plans = everyPlan(opened);
      for (const { youth: code, gain } of fit) {
        const best = bestOf(
          plans.filter(({ seats }) =>
            seats.some((seat) => seat.youth === code && seat.group === home.code),
          ),
        );
        expect(gain).toEqual(best?.map((total, tier) => total - plan.totals[tier]!));
        seen += 1;
      }
      // Whoever has this very place in some plan without further newcomers there, is a candidate.
      const alone = plans.flatMap(({ seats }) => {
        const [one, ...more] = seats.filter((seat) => seat.group === home.code);
        return one?.vacancy === onePlace.code && more.length === 0 ? [one.youth] : [];
      });
      expect(fit.map(({ youth: code }) => code)).toEqual(expect.arrayContaining(alone));
    }),
    { seed: 12, numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(40);
});

const withPlace = (raw: RawTable, code: string): RawTable => ({
  ...raw,
  groups: raw.groups.map((one) =>
    one.code === code ? { ...one, vacancies: [...one.vacancies, onePlace] } : one,
  ),
});
