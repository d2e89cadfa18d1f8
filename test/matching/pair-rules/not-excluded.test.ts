import { expect, test } from 'vitest';
import { amber, elm, noFrom } from '../cast.ts';

const no = (risks: string[], excludes: string[]) =>
  noFrom('not-excluded', { youths: [amber({ risks })], groups: [elm({ excludes })] }, 'elm');

test('a risk that the group does not take is named', () => {
  expect(no(['fire-setting', 'running-away'], ['fire-setting', 'aggression'])).toMatchObject([
    {
      law: false,
      why: { nl: 'Deze groep neemt geen jongeren aan met fire-setting.' },
      repair: { field: 'excludes', to: 'fire-setting' },
    },
  ]);
});

test('another risk is no matter', () => {
  expect(no(['running-away'], ['fire-setting', 'aggression'])).toEqual([]);
});
