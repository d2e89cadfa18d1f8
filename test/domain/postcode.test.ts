import { expect, test } from 'vitest';
import { fourDigits, Postcode, twoDigits } from '../../src/domain/postcode.ts';

test.each([
  ['3703 CD', '3703 CD'],
  [' 3703cd ', '3703 CD'],
  ['3703.cd', '3703 CD'],
  ['37 03', '3703'],
])('%j is the postcode %s', (typed, postcode) => {
  expect(Postcode.parse(typed)).toBe(postcode);
});

test.each(['', '0123 AB', '3703 C', '370 CD', '3703 SS', '3703 sa', '37031', 'Zeist', '3703 C1'])(
  '%j is no postcode, and the error is a key of the catalogue',
  (typed) => {
    expect(Postcode.safeParse(typed).error?.issues[0]?.message).toBe('postcode-shape');
  },
);

test('its beginnings are the neighbourhood and the part of the country', () => {
  expect(fourDigits('3703 CD')).toBe('3703');
  expect(twoDigits('3703 CD')).toBe('37');
});
