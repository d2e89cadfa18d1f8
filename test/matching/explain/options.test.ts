import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionsOf } from '../../../src/matching/explain/options.ts';
import { bestOf, everyPlan } from '../oracle/every-plan.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { group, planned, planOf, rawTable, resident, tableOf, youth } from './cast.ts';

const near = { lat: 52.38, lon: 4.9 };
const farther = { lat: 52.401, lon: 4.9 };
const far = { lat: 52.6, lon: 4.9 };

test('the best comes first, and groups that differ little stand together by code', async () => {
  const groups = [
    group('G-1', { location: far }),
    group('G-2', { location: farther }),
    group('G-3', { location: near }),
    group('G-4', { location: near, sex: 'm' }),
  ];
  const { table, plan } = await planned(rawTable([youth('J-1')], groups));

  const options = optionsOf(table, plan, 'J-1');
  expect(options.map(({ group, band, points }) => [group, band, points])).toEqual([
    ['G-2', 1, -45],
    ['G-3', 1, -14],
    ['G-1', 2, -332],
  ]);
  expect(options.map(({ inPlan }) => inPlan)).toEqual([false, true, false]);
});

test('an option says how far, from when, and what group it would become', async () => {
  const home = group('G-1', {
    location: near,
    offers: ['garden'],
    preferredSize: 2,
    vacancies: [{ code: 'V-3', from: '2026-12-01', until: null, places: 1 }],
    residents: [resident('R-1'), resident('R-2', { bornOn: '2009-12-01' })],
  });
  const asked = youth('J-1', {
    school: { lat: 52.4, lon: 4.9, keep: 'prefer' },
    desirable: ['garden', 'quiet'],
    wishes: ['G-1'],
  });
  const { table, plan } = await planned(rawTable([asked], [home]));

  expect(optionsOf(table, plan, 'J-1')).toMatchObject([
    {
      vacancy: 'V-3',
      startsOn: '2026-12-01',
      homeTenths: 14,
      schoolTenths: 29,
      ages: [14, 17],
      size: 3,
      points: -14 - 29 + 250 - 100 - 150 - 20,
      displaces: [],
    },
  ]);
  expect(optionsOf(table, plan, 'J-1')[0]!.terms.map(({ goal, points }) => [goal, points])).toEqual(
    [
      ['home-distance', -14],
      ['school-distance', -29],
      ['wish', 250],
      ['desirables', -100],
      ['group-size', -150],
      ['age-difference', -20],
    ],
  );
});

test('an option says whose place it would take', async () => {
  const groups = [group('G-1', { location: near }), group('G-2', { location: far })];
  const bound = youth('J-2', { maxKm: 10 });
  const { table, plan } = await planned(rawTable([youth('J-1'), bound], groups));

  expect(
    optionsOf(table, plan, 'J-1').map(({ group, displaces, inPlan }) => [group, displaces, inPlan]),
  ).toEqual([
    ['G-1', ['J-2'], false],
    ['G-2', [], true],
  ]);
});

test('the options are the groups that some plan has for the youth, and alone they cost what the plan would', async () => {
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const table = tableOf(raw);
      const plan = await planOf(table);
      if (plan === undefined) return;
      const plans = everyPlan(raw);
      for (const { code } of table.youths) {
        const options = optionsOf(table, plan, code);
        const groups = plans.flatMap(({ seats }) =>
          seats.filter((seat) => seat.youth === code).map((seat) => seat.group),
        );
        expect(options.map((option) => option.group).sort()).toEqual([...new Set(groups)].sort());

        for (const option of options.filter(({ along }) => along.length === 0)) {
          const alone = plans.filter(
            ({ seats }) => seats.length === 1 && seats[0]!.group === option.group,
          );
          const fit = bestOf(alone.filter(({ seats }) => seats[0]!.youth === code))?.[3];
          const isAlone = !plan.placements.some(
            ({ youth, group }) => group === option.group && youth !== code,
          );
          if (isAlone && fit !== undefined) expect(option.points).toBe(fit);
        }
      }
    }),
    { seed: 12, numRuns: 150 },
  );
});

test('how near is near is the policy of the region', async () => {
  const groups = [
    group('G-1', { location: { lat: 52.37, lon: 4.9 } }),
    group('G-2', { location: { lat: 52.38, lon: 4.9 } }),
    group('G-3', { location: { lat: 52.37, lon: 4.9 } }),
  ];
  const bandsWith = async (equalWithin: number) => {
    const { table, plan } = await planned(
      rawTable([youth('J-1')], groups, { policy: { equalWithin } }),
    );
    return optionsOf(table, plan, 'J-1').map(({ group: code, band }) => [code, band]);
  };
  expect(await bandsWith(5)).toEqual([['G-1', 1], ['G-2', 1], ['G-3', 1]]); // prettier-ignore
  expect(await bandsWith(1)).toEqual([['G-1', 1], ['G-3', 1], ['G-2', 2]]); // prettier-ignore
  expect(await bandsWith(0)).toEqual([['G-1', 1], ['G-3', 1], ['G-2', 2]]); // prettier-ignore
});
