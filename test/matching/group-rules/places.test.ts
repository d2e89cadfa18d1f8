import { expect, test } from 'vitest';
import { judge } from '../../../src/matching/judge.ts';
import { amber, bilal, chris, elm, noFrom, tableOf } from '../cast.ts';

const youths = [amber(), bilal({ startBy: '2026-12-01' }), chris()];
const place = (code: string, from: string, places = 1) => ({ code, from, until: null, places });
const no = (group: object, ...codes: string[]) =>
  noFrom('places', { youths, groups: [elm({ maxAgeSpread: 9, ...group })] }, 'elm', ...codes);

test('two do not share one place', () => {
  expect(no({}, 'amber', 'bilal')).toMatchObject([{ law: false }]);
  expect(no({}, 'amber')).toEqual([]);
});

test('a free place that starts too late for one goes to the other', () => {
  const vacancies = [place('V-1', '2026-11-22'), place('V-2', '2027-01-10')];
  expect(no({ vacancies }, 'amber', 'bilal')).toEqual([]);
  const table = tableOf({ youths, groups: [elm({ vacancies, maxAgeSpread: 9 })] });
  expect(judge(table, 'elm', ['bilal', 'amber']).seats).toEqual([
    { youth: 'amber', vacancy: 'V-2', startsOn: '2027-01-10' },
    { youth: 'bilal', vacancy: 'V-1', startsOn: '2026-11-22' },
  ]);
});

test('no more come at once than the group can receive', () => {
  const vacancies = [place('V-1', '2026-11-22', 3)];
  expect(no({ vacancies, arrivalsAtOnce: 2 })).toMatchObject([{ repair: { to: 3 } }]);
  expect(no({ vacancies, arrivalsAtOnce: 3 })).toEqual([]);
  expect(no({ vacancies, arrivalsAtOnce: 0 }, 'amber')).toHaveLength(1);
});

test('a full group has no place for anybody', () => {
  expect(no({ vacancies: [] }, 'amber')).toMatchObject([
    { why: { nl: 'De groep heeft geen vrije plek voor deze jongere.' } },
  ]);
});

test('who fits on no place is told why, and not that places lack', () => {
  expect(no({ vacancies: [place('V-1', '2027-01-10')] }, 'bilal')).toEqual([]);
});
