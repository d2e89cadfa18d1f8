import { expect, test } from 'vitest';
import { amber, bilal, elm, noFrom } from '../cast.ts';

const no = (youth: object, group: object, policy = {}) =>
  noFrom('age-fits', { youths: [youth], groups: [group], policy }, 'elm');

test('who is too old for the group at the start does not fit, and the repair says what would', () => {
  const [broken, ...more] = no(bilal(), elm({ ages: [10, 15] }));
  expect(more).toEqual([]);
  expect(broken).toMatchObject({ law: false, youth: 'bilal', repair: { field: 'ages', to: 16 } });
  expect(broken?.why.nl).toBe(
    'De jongere is bij de start 16 jaar. Deze groep is voor 10 tot en met 15 jaar.',
  );
  expect(no(amber(), elm({ ages: [10, 15] }))).toEqual([]);
  expect(no(bilal(), elm({ ages: [10, 16] }))).toEqual([]);
});

test('who is too young fits from a birthday on', () => {
  expect(no(amber(), elm({ ages: [15, 17] }))[0]?.repair).toEqual({
    field: 'startFrom',
    to: '2027-05-03',
    text: { nl: 'Past vanaf 3 mei 2027.', en: 'Fits from 3 May 2027.' },
  });
  expect(no(amber({ startFrom: '2027-05-03' }), elm({ ages: [15, 17] }))).toEqual([]);
  expect(no(amber({ startFrom: '2027-05-02' }), elm({ ages: [15, 17] }))).toHaveLength(1);
});

test('the ages of the definition are law, and their upper end is outside', () => {
  const wide = elm({ ages: [0, 30], stayUntilAge: 31 });
  const [tooOld] = no(bilal({ bornOn: '2003-11-22' }), wide);
  expect(tooOld).toMatchObject({ law: true });
  // Nobody gets younger by waiting.
  expect(tooOld).not.toHaveProperty('repair');
  expect(no(bilal({ bornOn: '2003-11-23' }), wide)).toEqual([]);
  expect(no(bilal({ bornOn: '2018-11-23' }), wide)).toMatchObject([
    { law: true, repair: { to: '2026-11-23' } },
  ]);
  expect(no(bilal({ bornOn: '2018-11-22' }), wide)).toEqual([]);
});

test('born on 29 February, the birthday is on 1 March in other years', () => {
  const youth = (startFrom: string) => amber({ bornOn: '2012-02-29', startFrom });
  expect(no(youth('2027-02-28'), elm({ ages: [15, 17] }))).toHaveLength(1);
  expect(no(youth('2027-03-01'), elm({ ages: [15, 17] }))).toEqual([]);
});
