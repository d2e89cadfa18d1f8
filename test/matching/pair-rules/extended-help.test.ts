import { expect, test } from 'vitest';
import { bilal, elm, noFrom } from '../cast.ts';

const no = (change: object) =>
  noFrom(
    'extended-help',
    { youths: [bilal(change)], groups: [elm({ ages: [10, 20], stayUntilAge: 23 })] },
    'elm',
  );

test('from 18 on a ground must be recorded, and that is law', () => {
  expect(no({ bornOn: '2008-11-22' })).toMatchObject([
    {
      law: true,
      repair: { field: 'extendedHelp', to: 'true' },
      why: { en: expect.stringContaining('18') },
    },
  ]);
  expect(no({ bornOn: '2008-11-22', extendedHelp: true })).toEqual([]);
  expect(no({ bornOn: '2008-11-23' })).toEqual([]);
});

test('the age at the start counts, not that of today', () => {
  expect(no({ bornOn: '2008-11-30', startFrom: '2026-12-01' })).toHaveLength(1);
});
