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
    own: 1,
    others: undefined,
  });
  // For whom it is not about, everybody counts; at the open home there is another who fits nowhere else.
  expect(onlyPlace(one, { group: 'elm', youth: 'chris' }, all)?.own).toBe(2);
  expect(onlyPlace(one, { group: 'oak', youth: 'amber' }, all)).toEqual({
    scarce: { kind: 'any' },
    own: 1,
    others: undefined,
  });
});

test('a place is not the only one when another nearby fits, and it is when that one is far', () => {
  const with_ = (location: object) =>
    tableOf({ youths: [amber(), bilal()], groups: [elm(), oak({ location })] });

  expect(
    onlyPlace(with_({ lat: 52.12, lon: 5.0 }), { group: 'elm', youth: 'amber' }, all),
  ).toBeUndefined();
  expect(onlyPlace(with_(far), { group: 'elm', youth: 'amber' }, all)?.own).toBe(1);
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
    own: 2,
    others: undefined,
  });
});

test('youths of others are counted, and never fewer than five of them', () => {
  const strangers = (count: number, needs: string[] = []) =>
    Array.from({ length: count }, (_, at) => amber({ code: `other-${at}`, needs }));
  const told = (others: ReturnType<typeof amber>[], isOwn: (code: string) => boolean) =>
    onlyPlace(
      tableOf({
        youths: [amber(), bilal(), ...others],
        groups: [elm({ offers: ['trauma'] })],
      }),
      { group: 'elm', youth: 'amber' },
      isOwn,
    );
  const own = (code: string) => code === 'bilal';
  const any = { kind: 'any' };

  expect(told(strangers(4), own)).toEqual({ scarce: any, own: 1, others: undefined });
  expect(told(strangers(5), own)).toEqual({ scarce: any, own: 1, others: 5 });
  expect(told(strangers(4), () => false)).toEqual({ scarce: any, own: 0, others: 5 });
  expect(told(strangers(3), () => false)).toBeUndefined();
  // What a few strangers need is not told by what is said of the own.
  expect(told(strangers(4, ['trauma']), own)).toEqual({ scarce: any, own: 1, others: undefined });
});
