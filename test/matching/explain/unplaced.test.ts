import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyUnplaced } from '../../../src/matching/explain/unplaced.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { group, planned, planOf, rawTable, resident, tableOf, youth } from './cast.ts';

test('where no place fits, the rules are counted and the nearest change is named', async () => {
  const groups = [
    group('G-1', { sex: 'm' }),
    group('G-2', { sex: 'm', ages: [15, 17] }),
    group('G-3', {
      intensityBudget: 4,
      residents: [resident('R-1')],
      location: { lat: 52.6, lon: 4.9 },
    }),
  ];
  const { table, plan } = await planned(rawTable([youth('J-1')], groups));

  const why = whyUnplaced(table, plan, 'J-1');
  expect(why).toMatchObject({
    reason: 'no-place-fits',
    rules: [
      { rule: 'sex-policy', groups: ['G-1', 'G-2'] },
      { rule: 'age-fits', groups: ['G-2'] },
      { rule: 'intensity', groups: ['G-3'] },
    ],
    rivals: [],
    sentence: { nl: 'Geen van de 3 groepen past.', en: 'None of the 3 groups fits.' },
  });
  // Farther from home, but it takes patience only.
  expect(why.nearest).toMatchObject({
    group: 'G-3',
    repair: { text: { nl: 'Past zodra R-1 is vertrokken.', en: 'Fits once R-1 has left.' } },
  });
  expect(why.closest?.group).toBe('G-1');
});

// prettier-ignore
test.each([
  [1, { urgency: 'crisis' }, 'J-2 ging voor. Daar is de nood groter.', 'J-2 came first. The danger is greater there.'],
  [3, { waitingSince: '2026-10-02' }, 'J-2 ging voor. Daar is langer gewacht.', 'J-2 came first. The wait was longer there.'],
  [4, { wishes: ['G-1'] }, 'J-2 ging voor. Dat past beter bij elkaar.', 'J-2 came first. That fits better.'],
] as const)('who came first in tier %i is named', async (tier, special, nl, en) => {
  const rival = youth('J-2', { ...special, wishes: [...('wishes' in special ? special.wishes : [])] });
  const { table, plan } = await planned(rawTable([youth('J-1'), rival], [group('G-1')]));

  const why = whyUnplaced(table, plan, 'J-1');
  expect(why.reason).toBe('others-came-first');
  expect(why.rivals).toEqual([{ group: 'G-1', others: ['J-2'], tier, sentence: { nl, en } }]);
  expect(why.sentence.nl).toBe('Er past één groep, maar anderen gingen voor.');
});

test('three who take the room of one place more people', async () => {
  const home = group('G-1', {
    intensityBudget: 4,
    arrivalsAtOnce: 3,
    vacancies: [{ code: 'V-1', from: '2026-11-22', until: null, places: 3 }],
  });
  const light = ['J-2', 'J-3', 'J-4'].map((code) => youth(code, { intensity: 1 }));
  const { table, plan } = await planned(
    rawTable([youth('J-1', { intensity: 4 }), ...light], [home]),
  );

  expect(whyUnplaced(table, plan, 'J-1').rivals).toMatchObject([
    { others: ['J-2', 'J-3', 'J-4'], tier: 2 },
  ]);
});

test('the reason is always that of the plan, and whoever came first is always there', async () => {
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const table = tableOf(raw);
      const plan = await planOf(table);
      for (const { youth, reason } of plan?.unplaced ?? []) {
        const why = whyUnplaced(table, plan!, youth);
        expect([youth, why.reason]).toEqual([youth, reason]);
        for (const rival of why.rivals) expect(rival.others).not.toEqual([]);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
