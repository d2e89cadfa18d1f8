import { expect, test } from 'vitest';
import { amber, bilal, chris, noFrom, oak } from '../cast.ts';

const family = (together: string) => ({
  youths: [
    amber({ siblings: 'S-1' }),
    bilal({ siblings: 'S-1', siblingsTogether: together }),
    chris(),
  ],
  groups: [oak()],
});
const no = (together: string, ...codes: string[]) =>
  noFrom('siblings-together', family(together), 'oak', ...codes);

test('one who says must, says it for the whole set', () => {
  expect(no('must', 'amber')).toMatchObject([
    {
      law: false,
      youth: 'amber',
      repair: { to: 'bilal' },
      why: { nl: 'amber moet samen met bilal wonen.' },
    },
  ]);
  expect(no('must', 'bilal', 'chris')).toMatchObject([{ youth: 'bilal' }]);
  expect(no('must', 'amber', 'bilal')).toEqual([]);
  expect(no('must', 'chris')).toEqual([]);
});

test('a set that only prefers it may be parted', () => {
  expect(no('prefer', 'amber')).toEqual([]);
});

test('a sister who is not in the table cannot be waited for', () => {
  const alone = { youths: [amber({ siblings: 'S-1', siblingsTogether: 'must' })], groups: [oak()] };
  expect(noFrom('siblings-together', alone, 'oak')).toEqual([]);
});
