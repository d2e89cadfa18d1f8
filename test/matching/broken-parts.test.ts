import { expect, test } from 'vitest';
import { readTable } from '../../src/matching/table.ts';
import { amber, bilal, elm, oak, rawTable, resident } from './cast.ts';

/** What cannot be read hides nothing else, and is not held against others. */

function errorsOf(change: object): string[] {
  const sound = { youths: [amber(), bilal()], groups: [elm(), oak()] };
  const read = readTable(rawTable({ ...sound, ...change }));
  return read.ok ? [] : read.errors.map(({ path, text }) => `${path}: ${text.en}`);
}
const pathsOf = (change: object) => errorsOf(change).map((line) => line.split(': ')[0]);

test('nobody knows which codes a broken list would have held', () => {
  const wish = { youths: [amber({ wishes: ['fir'] }), bilal()] };
  expect(errorsOf({ groups: 7, ...wish })).toEqual(['groups: This must be a list. It is 7.']);
  expect(errorsOf({ youths: 7, pending: [['zoe', 'oak']], apart: [['zoe', 'amber']] })).toEqual([
    'youths: This must be a list. It is 7.',
  ]);
});

test('only the part that is broken is taken out of what is compared', () => {
  const group = elm({ ages: [15, 'x'], size: 3, preferredSize: 4 });
  expect(errorsOf({ groups: [group, oak()] })).toEqual([
    'groups[0].ages[1]: This must be a whole number from 0 to 30. It is "x".',
    'groups[0].preferredSize: The preferred size (4) is more than may live there (3).',
  ]);
  expect(pathsOf({ groups: [elm({ size: 'x', stayUntilAge: 'x' }), oak()] })).toEqual([
    'groups[0].stayUntilAge',
    'groups[0].size',
  ]);
});

test('one that is no object at all stands between others that are still looked at', () => {
  expect(
    pathsOf({
      youths: [7, amber({ needs: ['a', 'a'], wishes: [7], refuses: 7 }), bilal()],
      groups: [7, elm({ residents: [7, resident('bilal')], vacancies: [7] }), oak()],
      apart: [7, ['amber', 7]],
      pinned: [7, ['amber', 7], ['zoe', 'oak']],
      excluded: [7],
      pending: [7],
    }),
  ).toEqual([
    ...['youths[0]', 'youths[1].wishes[0]', 'youths[1].refuses'],
    ...['groups[0]', 'groups[1].vacancies[0]', 'groups[1].residents[0]'],
    ...['apart[0]', 'apart[1][1]', 'pinned[0]', 'pinned[1][1]', 'excluded[0]', 'pending[0]'],
    ...['groups[1].residents[1].code', 'youths[1].needs[1]', 'pinned[2][0]'],
  ]);
});

test('without lists and days nothing is compared with them', () => {
  expect(readTable({ today: '2026-11-22', youths: [amber()], groups: [] }).ok).toBe(true);
  const read = readTable({});
  expect(read.ok ? [] : read.errors.map(({ path }) => path)).toEqual(['today', 'youths', 'groups']);
  expect(pathsOf({ today: 7, youths: [amber({ bornOn: 7 }), bilal({ waitingSince: 7 })] })).toEqual(
    ['today', 'youths[0].bornOn', 'youths[1].waitingSince'],
  );
});

test('what another youth refuses, or is excluded from, is in nobody else’s way', () => {
  const pinned = [['amber', 'elm']];
  expect(errorsOf({ pinned, youths: [bilal({ refuses: ['elm'] }), amber()] })).toEqual([]);
  const excluded = [['bilal', 'elm'], ['amber', 'oak']]; // prettier-ignore
  expect(errorsOf({ pinned, excluded })).toEqual([]);
});
