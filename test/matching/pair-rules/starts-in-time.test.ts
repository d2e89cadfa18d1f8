import { expect, test } from 'vitest';
import { amber, elm, noFrom } from '../cast.ts';

const place = (change: object) => ({
  code: 'V-1',
  from: '2026-12-10',
  until: null,
  places: 1,
  ...change,
});
const no = (youth: object, vacancy: object) =>
  noFrom(
    'starts-in-time',
    { youths: [amber(youth)], groups: [elm({ vacancies: [place(vacancy)] })] },
    'elm',
  );

test('a place that is free only after the authorisation lapses does not fit, by law', () => {
  expect(no({ startBy: '2026-12-09' }, {})).toMatchObject([
    { law: true, repair: { field: 'from', to: '2026-12-09' } },
  ]);
  expect(no({ startBy: '2026-12-10' }, {})).toEqual([]);
});

test('a place that goes before the youth can come does not fit, but somebody may decide otherwise', () => {
  expect(no({ startFrom: '2027-01-15' }, { until: '2027-01-14' })).toMatchObject([
    { law: false, repair: { field: 'until', to: '2027-01-15' } },
  ]);
  expect(no({ startFrom: '2027-01-15' }, { until: '2027-01-15' })).toEqual([]);
});

test('who must start before they can gets no advice that would not help', () => {
  expect(no({ startFrom: '2027-01-15', startBy: '2026-12-31' }, {})[0]).not.toHaveProperty(
    'repair',
  );
});
