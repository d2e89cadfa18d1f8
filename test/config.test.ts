import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const said = (environment: Record<string, string>): string => {
  try {
    return readConfig(environment).baseUrl;
  } catch (error) {
    return error instanceof Error ? error.message : 'not an error';
  }
};

const port = 'PORT must be a port number from 1 to 65535, such as 3000';
const address =
  'BASE_URL must be the address people type and no more, such as https://plek.example.nl';

test.each(['', '0', '-1', '65536', '99999', '1e3', '0x10', '3000.5', ' 3000', 'abc'])(
  'a port that is none is named, once: "%s"',
  (PORT) => {
    expect(said({ PORT })).toBe(port);
  },
);

test.each([
  '',
  'plek.example.nl',
  'ftp://plek.example.nl',
  'javascript:1',
  'http://',
  'https://plek.example.nl/kinderen',
  'https://plek.example.nl/?a=1',
  'https://plek.example.nl#x',
  'https://user:word@plek.example.nl',
])('an address that forms and links cannot stand behind is named: "%s"', (BASE_URL) => {
  expect(said({ BASE_URL })).toBe(address);
});

test('an address is written as browsers write it, so that forms from it are known', () => {
  expect(said({ BASE_URL: 'HTTPS://Plek.Example.nl/' })).toBe('https://plek.example.nl');
  expect(said({ BASE_URL: 'http://plek.example.nl:80' })).toBe('http://plek.example.nl');
  expect(said({ HOST: '::1', PORT: '3001' })).toBe('http://[::1]:3001');
});

test('everything that is wrong is said at once', () => {
  expect(said({ PORT: '0', HOST: '', DATA_FILE: '', NODE_ENV: 'staging' }).split('\n')).toEqual([
    port,
    'HOST must be an address to listen on, such as 127.0.0.1',
    'DATA_FILE must be the path of the database file',
    'NODE_ENV must be production, development or test',
  ]);
});
