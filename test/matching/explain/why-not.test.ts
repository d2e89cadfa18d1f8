import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyNot } from '../../../src/matching/explain/why-not.ts';
import { withChange } from '../../../src/matching/explain/with-change.ts';
import type { Table } from '../../../src/matching/table.ts';
import { everyComposition } from '../oracle/by-groups.ts';
import type { RawTable } from '../oracle/raw-table.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { group, planned, rawTable, resident, tableOf, youth } from './cast.ts';

test('every rule that says no is named, and a change that mends only one of them is not promised', () => {
  const late = youth('J-1', { needs: ['trauma'], bornOn: '2008-01-09', extendedHelp: true });
  const table = tableOf(rawTable([late, youth('J-2')], [group('G-1')]));

  const no = whyNot(table, 'J-1', 'G-1');
  expect(no.fits).toBe(false);
  expect(no.saysNo.map((broken) => broken.rule)).toEqual(['age-fits', 'needs-offered']);
  expect(no.repairs).toEqual([]);
  expect(no.sentence).toEqual({
    nl: 'Past hier niet, om 2 redenen.',
    en: 'Does not fit here, for 2 reasons.',
  });
  expect(whyNot(table, 'J-2', 'G-1')).toMatchObject({
    fits: true,
    saysNo: [],
    sentence: { nl: 'Past hier.', en: 'Fits here.' },
  });
});

test('who is too young is told from which day it fits', () => {
  const table = tableOf(rawTable([youth('J-1', { bornOn: '2015-03-01' })], [group('G-1')]));
  expect(whyNot(table, 'J-1', 'G-1').repairs.map((repair) => repair.text)).toEqual([
    { nl: 'Past vanaf 1 maart 2027.', en: 'Fits from 1 March 2027.' },
  ]);
});

test('one resident who leaves can mend two rules at once', () => {
  const home = group('G-1', {
    intensityBudget: 7,
    residents: [resident('R-7', { intensity: 4 }), resident('R-8', { intensity: 2 })],
  });
  const table = tableOf(rawTable([youth('J-1')], [home], { apart: [['J-1', 'R-7']] }));

  const no = whyNot(table, 'J-1', 'G-1');
  expect(no.saysNo.map((broken) => broken.rule)).toEqual(['intensity', 'kept-apart']);
  expect(no.repairs.map((repair) => repair.text.en)).toEqual(['Fits once R-7 has left.']);
});

test('a full group has no place, and one more place is all it takes', () => {
  const table = tableOf(rawTable([youth('J-1')], [group('G-1', { vacancies: [] })]));
  const no = whyNot(table, 'J-1', 'G-1');
  expect(no.saysNo.map((broken) => broken.rule)).toEqual(['places']);
  expect(no.repairs.map((repair) => repair.text.nl)).toEqual(['Past als er een plek bij komt.']);
});

test('who came first is said by code', async () => {
  const first = youth('J-2', { urgency: 'crisis' });
  const { table, plan } = await planned(rawTable([youth('J-1'), first], [group('G-1')]));

  const no = whyNot(table, 'J-1', 'G-1', plan);
  expect(no).toMatchObject({ fits: true, saysNo: [], othersCameFirst: ['J-2'] });
  expect(no.besidePlan.map((broken) => broken.rule)).toEqual(['places']);
  expect(no.sentence).toEqual({
    nl: 'Past hier, maar J-2 ging voor.',
    en: 'Fits here, but J-2 came first.',
  });
  expect(whyNot(table, 'J-2', 'G-1', plan).othersCameFirst).toEqual([]);
});

test('a brother who must come along brings his own reasons, under his own code', () => {
  const sister = youth('J-1', { siblings: 'S-1', siblingsTogether: 'must' });
  const brother = youth('J-2', { siblings: 'S-1', sex: 'm' });
  const home = group('G-1', {
    sex: 'f',
    vacancies: [{ code: 'V-1', from: '2026-12-01', until: null, places: 2 }],
  });
  const no = whyNot(tableOf(rawTable([sister, brother], [home])), 'J-1', 'G-1');

  expect(no.along).toEqual(['J-2']);
  expect(no.saysNo.map((broken) => broken.why.en)).toEqual(['J-2: This group is for girls only.']);
});

test('who was accepted elsewhere cannot come here', () => {
  const groups = [group('G-1'), group('G-2')];
  const table = tableOf(rawTable([youth('J-1')], groups, { pinned: [['J-1', 'G-2']] }));
  const no = whyNot(table, 'J-1', 'G-1');
  expect(no.saysNo.map((broken) => broken.why.nl)).toEqual(['J-1 is al aangenomen bij G-2.']);
  expect(no.repairs).toEqual([]);
});

test('a pair fits exactly when some composition has it, and every repair that is named does', () => {
  let repairs = 0;
  fc.assert(
    fc.property(tinyTable, (raw) => {
      const table = tableOf(raw);
      for (const { code: who } of table.youths) {
        for (const { code: where } of table.groups) {
          const no = whyNot(table, who, where);
          expect([who, where, no.fits]).toEqual([who, where, isPossible(raw, who, where)]);
          expect(no.fits).toBe(no.saysNo.length === 0);
          for (const repair of no.repairs) {
            const mended = withChange(table, repair.at, repair)!;
            expect([repair.text.en, isPossible(rawOf(mended), who, where)]).toEqual([
              repair.text.en,
              true,
            ]);
            repairs += 1;
          }
        }
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
  expect(repairs).toBeGreaterThan(300);
});

const isPossible = (raw: RawTable, who: string, where: string): boolean =>
  everyComposition(raw).some(({ seats }) =>
    seats.some((seat) => seat.youth === who && seat.group === where),
  );

const rawOf = (table: Table): RawTable => JSON.parse(JSON.stringify(table)) as RawTable;
