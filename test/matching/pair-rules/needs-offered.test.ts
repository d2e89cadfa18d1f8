import { expect, test } from 'vitest';
import { amber, elm, noFrom } from '../cast.ts';

const no = (needs: string[], offers: string[]) =>
  noFrom('needs-offered', { youths: [amber({ needs })], groups: [elm({ offers })] }, 'elm');

test('every need that is missing is named', () => {
  const [broken] = no(['autism', 'medical', 'trauma'], ['trauma', 'garden']);
  expect(broken?.why.nl).toBe(
    'De jongere heeft autism en medical nodig, en dat heeft deze groep niet.',
  );
  expect(broken).toMatchObject({ law: false, repair: { field: 'offers', to: 'autism, medical' } });
});

test('a group may offer more than is needed', () => {
  expect(no(['trauma'], ['trauma', 'garden'])).toEqual([]);
  expect(no([], [])).toEqual([]);
});
