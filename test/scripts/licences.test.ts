import { expect, test } from 'vitest';
import { licencesInMarkdown, notAllowed, shippedIn } from '../../scripts/licences/shipped.ts';

const lock = JSON.stringify({
  packages: {
    '': { version: '1.0.0', license: 'EUPL-1.2' },
    'node_modules/express': { version: '5.3.0', license: 'MIT' },
    'node_modules/vitest': { version: '5.1.1', license: 'MIT', dev: true },
    'node_modules/express/node_modules/tied': { version: '1.0.0', license: 'GPL-2.0-only' },
    'node_modules/silent': { version: '0.1.0' },
    'node_modules/busboy': { version: '1.6.0' },
    'node_modules/@utrecht/component-library-css': { version: '9.0.4', license: 'EUPL-1.2', dev: true }, // prettier-ignore
  },
});

test('what is installed for a region or folded into the styles is listed, and nothing else', () => {
  expect(shippedIn(lock).map(({ name, licence }) => `${name} ${licence}`)).toEqual([
    '@utrecht/component-library-css EUPL-1.2',
    'busboy MIT',
    'express MIT',
    'silent unknown',
    'tied GPL-2.0-only',
  ]);
  expect(licencesInMarkdown(shippedIn(lock))).toContain('| express | 5.3.0 | MIT |');
});

test('a licence that may not be shipped, or none at all, is named', () => {
  expect(notAllowed(shippedIn(lock)).map(({ name }) => name)).toEqual(['silent', 'tied']);
});
