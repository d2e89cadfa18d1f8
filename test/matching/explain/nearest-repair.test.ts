import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { whyUnplaced } from '../../../src/matching/explain/unplaced.ts';
import { everyComposition } from '../oracle/by-groups.ts';
import { daysLater } from '../oracle/days-and-distances.ts';
import type { RawGroup, RawTable, RawYouth } from '../oracle/raw-table.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { planOf, tableOf } from './cast.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

/** One thing that is otherwise, as far as it can go: whether any change of its kind would do. */
type Change = (raw: RawTable) => RawTable;

const forYouth =
  (code: string, change: (youth: RawYouth, raw: RawTable) => Partial<RawYouth>): Change =>
  (raw) => ({
    ...raw,
    youths: raw.youths.map((one) => (one.code === code ? { ...one, ...change(one, raw) } : one)),
  });

const forGroup =
  (code: string, change: (group: RawGroup, raw: RawTable) => Partial<RawGroup>): Change =>
  (raw) => ({
    ...raw,
    groups: raw.groups.map((one) => (one.code === code ? { ...one, ...change(one, raw) } : one)),
  });

const ofYouth = ({ code }: RawYouth): Change[] => [
  forYouth(code, (_, { today }) => ({ closedUntil: daysLater(today, 9000) })),
  forYouth(code, () => ({ extendedHelp: true })),
  forYouth(code, () => ({ maxKm: 500 })),
];

const ofGroup = ({ code, residents, riskCaps, vacancies, excludes }: RawGroup): Change[] => [
  ...residents.map((leaver) =>
    forGroup(code, (group) => ({
      residents: group.residents.filter((one) => one.code !== leaver.code),
    })),
  ),
  ...Object.keys(riskCaps).map((risk) =>
    forGroup(code, (group) => ({ riskCaps: { ...group.riskCaps, [risk]: 12 } })),
  ),
  ...vacancies.flatMap((vacancy) => [
    forGroup(code, (group) => ({
      vacancies: group.vacancies.map((one) =>
        one.code === vacancy.code ? { ...one, until: null } : one,
      ),
    })),
  ]),
  forGroup(code, (group, { today }) => ({
    vacancies: [...group.vacancies, { code: 'more', from: today, until: null, places: 1 }],
  })),
  forGroup(code, () => ({ arrivalsAtOnce: 6 })),
  forGroup(code, () => ({ staffOnGroup: 12 })),
  forGroup(code, () => ({ intensityBudget: 99 })),
  forGroup(code, () => ({ maxAgeSpread: 30 })),
  forGroup(code, () => ({ sex: 'any' })),
  ...(excludes.length === 0 ? [] : [forGroup(code, () => ({ excludes: [] }))]),
];

const mayCome = (raw: RawTable, who: string): boolean =>
  everyComposition(raw).some(({ seats }) => seats.some(({ youth }) => youth === who));

test('a nearest change is named for everybody whom one change would help', async () => {
  let helped = 0;
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const table = tableOf(raw);
      const plan = await planOf(table);
      const nowhere = plan?.unplaced.filter(({ reason }) => reason === 'no-place-fits') ?? [];
      for (const { youth: who } of nowhere) {
        if (raw.pinned?.length) continue;
        const changes = [...raw.youths.flatMap(ofYouth), ...raw.groups.flatMap(ofGroup)];
        if (!changes.some((change) => mayCome(change(raw), who))) continue;
        expect([who, whyUnplaced(table, plan!, who).nearest]).not.toEqual([who, undefined]);
        helped += 1;
      }
    }),
    { seed: 31, numRuns: 200 },
  );
  expect(helped).toBeGreaterThan(30);
});
