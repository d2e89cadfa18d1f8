import { expect, test } from 'vitest';
import { onlyPlace } from '../../src/region/hold-back/only-place.ts';
import { amber, bilal, chris, elm, oak, tableOf } from '../matching/cast.ts';

const closed = { setting: 'closed', closedUntil: '2027-06-01' };
const all = () => true;
const far = { lat: 53.2, lon: 6.5 };

test('the only closed place is told with those who need one', () => {
  const one = tableOf({
    youths: [amber(closed), bilal(closed), chris()],
    groups: [elm({ setting: 'closed' }), oak()],
  });

  expect(onlyPlace(one, { group: 'elm', youth: 'amber' }, all)).toEqual({
    scarce: { kind: 'closed' },
    count: 1,
  });
  // For whom it is not about, everybody counts; at the open home there is another who fits nowhere else.
  expect(onlyPlace(one, { group: 'elm', youth: 'chris' }, all)?.count).toBe(2);
  expect(onlyPlace(one, { group: 'oak', youth: 'amber' }, all)).toEqual({
    scarce: { kind: 'any' },
    count: 1,
  });
});

test('a place is not the only one when another nearby fits, and it is when that one is far', () => {
  const with_ = (location: object) =>
    tableOf({ youths: [amber(), bilal()], groups: [elm(), oak({ location })] });

  expect(
    onlyPlace(with_({ lat: 52.12, lon: 5.0 }), { group: 'elm', youth: 'amber' }, all),
  ).toBeUndefined();
  expect(onlyPlace(with_(far), { group: 'elm', youth: 'amber' }, all)?.count).toBe(1);
  // From far away the place itself is not near either.
  expect(onlyPlace(with_(far), { group: 'oak', youth: 'amber' }, all)).toBeUndefined();
});

test('help that a home offers and others do not is what makes it scarce', () => {
  const one = tableOf({
    youths: [amber(), bilal({ needs: ['trauma'] }), chris({ needs: ['trauma'] })],
    groups: [elm({ offers: ['trauma'] }), oak()],
  });

  expect(onlyPlace(one, { group: 'elm', youth: 'amber' }, all)).toEqual({
    scarce: { kind: 'need', need: 'trauma' },
    count: 2,
  });
});

test('youths of other organisations are not counted, and do not show in what is scarce', () => {
  const told = (others: number, needs: string[], isOwn: (code: string) => boolean) => {
    const strangers = Array.from({ length: others }, (_, at) =>
      amber({ code: `other-${at}`, needs }),
    );
    const table = tableOf({
      youths: [amber(), bilal(), ...strangers],
      groups: [elm({ offers: ['trauma'] })],
    });
    return onlyPlace(table, { group: 'elm', youth: 'amber' }, isOwn);
  };
  const own = (code: string) => code === 'bilal';

  for (const others of [0, 1, 4, 5, 12])
    for (const needs of [[], ['trauma']])
      expect(told(others, needs, own)).toEqual({ scarce: { kind: 'any' }, count: 1 });
  expect(told(12, ['trauma'], () => false)).toBeUndefined();
});
