import { expect, test } from 'vitest';
import { amber, elm, noFrom } from '../cast.ts';

const no = (youth: object, setting: string) =>
  noFrom('setting-fits', { youths: [amber(youth)], groups: [elm({ setting })] }, 'elm');

test('a closed group needs an authorisation that still runs at the start', () => {
  expect(no({ setting: 'closed', closedUntil: '2026-11-22' }, 'closed')).toEqual([]);
  expect(no({ setting: 'either', closedUntil: '2026-11-22' }, 'closed')).toEqual([]);
  expect(no({ setting: 'closed', closedUntil: '2026-11-21' }, 'closed')).toMatchObject([
    { law: true, repair: { field: 'closedUntil', to: '2026-11-22' } },
  ]);
});

test('without an authorisation nobody lives in a closed group', () => {
  expect(no({ setting: 'closed' }, 'closed')).toMatchObject([{ law: true }]);
  expect(no({ setting: 'either' }, 'closed')).toMatchObject([{ law: true }]);
  expect(no({ setting: 'open', closedUntil: '2027-05-01' }, 'closed')).toMatchObject([
    { law: true },
  ]);
});

test('who must live closed does not go to an open group', () => {
  expect(no({ setting: 'closed', closedUntil: '2027-05-01' }, 'open')).toMatchObject([
    { law: true },
  ]);
  expect(no({ setting: 'either' }, 'open')).toEqual([]);
  expect(no({ setting: 'open' }, 'open')).toEqual([]);
});
