import { expect, test } from 'vitest';
import { amber, bilal, chris, elm, noFrom } from '../cast.ts';

const no = (youth: object, sex: string) =>
  noFrom('sex-policy', { youths: [youth], groups: [elm({ sex })] }, 'elm');

test('a group for girls takes no boy, and nobody who is neither', () => {
  expect(no(bilal(), 'f')).toMatchObject([
    { law: false, why: { en: 'This group is for girls only.' } },
  ]);
  expect(no(chris(), 'f')).toHaveLength(1);
  expect(no(amber(), 'f')).toEqual([]);
  expect(no(amber(), 'm')).toMatchObject([{ why: { nl: 'Deze groep is alleen voor jongens.' } }]);
});

test('most groups take everybody', () => {
  expect(no(bilal(), 'any')).toEqual([]);
  expect(no(chris(), 'any')).toEqual([]);
});
