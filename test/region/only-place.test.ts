import { expect, test } from 'vitest';
import { onlyPlace } from '../../src/region/hold-back/only-place.ts';
import { toldCount } from '../../src/region/hold-back/told-count.ts';
import { amber, bilal, chris, elm, oak, tableOf } from '../matching/cast.ts';

const closed = { setting: 'closed', closedUntil: '2027-06-01' };
const far = { lat: 53.2, lon: 6.5 };

test('the only closed place is told with those who need one', () => {
  const one = tableOf({
    youths: [amber(closed), bilal(closed), chris()],
    groups: [elm({ setting: 'closed' }), oak()],
  });

  expect(onlyPlace(one, 'elm', 'amber')).toEqual({ scarce: { kind: 'closed' }, youths: ['bilal'] });
  // For whom it is not about, everybody counts; at the open home there is another who fits nowhere else.
  expect(onlyPlace(one, 'elm', 'chris')?.youths).toEqual(['amber', 'bilal']);
  expect(onlyPlace(one, 'oak', 'amber')).toEqual({ scarce: { kind: 'any' }, youths: ['chris'] });
});

test('a place is not the only one when another nearby fits, and it is when that one is far', () => {
  const with_ = (location: object) =>
    tableOf({ youths: [amber(), bilal()], groups: [elm(), oak({ location })] });

  expect(onlyPlace(with_({ lat: 52.12, lon: 5.0 }), 'elm', 'amber')).toBeUndefined();
  expect(onlyPlace(with_(far), 'elm', 'amber')?.youths).toEqual(['bilal']);
  // From far away the place itself is not near either.
  expect(onlyPlace(with_(far), 'oak', 'amber')).toBeUndefined();
});

test('help that a home offers and others do not is what makes it scarce', () => {
  const one = tableOf({
    youths: [amber(), bilal({ needs: ['trauma'] }), chris({ needs: ['trauma'] })],
    groups: [elm({ offers: ['trauma'] }), oak()],
  });

  expect(onlyPlace(one, 'elm', 'amber')).toEqual({
    scarce: { kind: 'need', need: 'trauma' },
    youths: ['bilal', 'chris'],
  });
});

test('youths of others are counted, and never fewer than five of them', () => {
  const isOwn = (code: string) => code.startsWith('own');
  const others = ['a', 'b', 'c', 'd', 'e'];

  expect(toldCount(['own-1', 'own-2'], isOwn)).toEqual({ own: 2, others: undefined });
  expect(toldCount(['own-1', 'a', 'b'], isOwn)).toEqual({ own: 1, others: undefined });
  expect(toldCount(['own-1', ...others], isOwn)).toEqual({ own: 1, others: 5 });
  expect(toldCount(others.slice(0, 4), isOwn)).toBeUndefined();
  expect(toldCount(others, isOwn)).toEqual({ own: 0, others: 5 });
});
