import { expect, test } from 'vitest';
import { amber, bilal, elm, noFrom, oak } from '../cast.ts';

const both = { youths: [amber({ refuses: ['elm'] }), bilal()], groups: [elm(), oak()] };

test('a group that the family refuses is not proposed', () => {
  expect(noFrom('not-refused', both, 'elm', 'amber')).toMatchObject([
    { law: false, why: { nl: 'De jongere of het gezin wil niet naar deze groep.' } },
  ]);
  expect(noFrom('not-refused', both, 'oak', 'amber')).toEqual([]);
  expect(noFrom('not-refused', both, 'elm', 'bilal')).toEqual([]);
});

test('what was turned down before is not proposed again', () => {
  const before = { ...both, excluded: [['bilal', 'oak']] };
  expect(noFrom('not-refused', before, 'oak', 'bilal')).toHaveLength(1);
  expect(noFrom('not-refused', before, 'elm', 'bilal')).toEqual([]);
  expect(noFrom('not-refused', before, 'oak', 'amber')).toEqual([]);
});
