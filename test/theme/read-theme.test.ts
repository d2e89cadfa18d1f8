import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTheme } from '../../src/theme/read-theme.ts';

const palette = readFileSync(`${import.meta.dirname}/../../views/styles/palette.css`, 'utf8');
const read = (css: string) => readTheme(css, palette);
const errorsIn = (css: string): readonly string[] => {
  const theme = read(css);
  return theme.ok ? [] : theme.errors;
};

test('a region’s own tokens are written out again: colours by day, by night, and the rest for both', () => {
  const theme = read(`/* Regio Nergensland */
    :root { --plek-brand: #5b2a86; --plek-font: 'Arial', sans-serif; }
    @media (prefers-color-scheme: dark) { :root { --plek-brand: #d9c2f0 } }`);

  expect(theme).toEqual({
    ok: true,
    css: [
      "@media screen {\n.plek-theme {\n  --plek-font: 'Arial', sans-serif;\n}\n}\n",
      '@media screen and (prefers-color-scheme: light) {\n.plek-theme {\n  --plek-brand: #5b2a86;\n}\n}\n',
      '@media screen and (prefers-color-scheme: dark) {\n.plek-theme {\n  --plek-brand: #d9c2f0;\n}\n}\n',
    ].join(''),
  });
});

describe('nothing but tokens', () => {
  test.each([
    'body { color: red }',
    ':root { --plek-brand: #5b2a86 } a { color: red }',
    '@import "https://elsewhere.example/x.css"; :root { --plek-brand: #5b2a86 }',
    ':root { --plek-brand: #5b2a86 } @media print { :root { --plek-brand: #5b2a86 } }',
    ':root { --plek-brand: #5b2a86',
    '',
  ])('%s', (css) => {
    expect(errorsIn(css)[0]).toMatch(/^it holds more than :root/);
  });

  test.each([
    [':root { color: #000000 }', '“color” is no token'],
    [':root { --other: 1px }', '“--other” is no token'],
    [':root { --plek-round: url(https://elsewhere.example/x.png) }', '“--plek-round” has a value'],
    [':root { --plek-round: URL ( x ) }', '“--plek-round” has a value'],
    [
      ':root { --plek-round: image-set("//elsewhere.example/x.png" 1x) }',
      '“--plek-round” has a value',
    ],
    [':root { --plek-round: -webkit-cross-fade(x, y) }', '“--plek-round” has a value'],
    [':root { --plek-round: </style> }', '“--plek-round” has a value'],
    [':root { --plek-round: \\75rl(x) }', '“--plek-round” has a value'],
    [':root { --plek-round: }', '“--plek-round” has a value'],
    [':root { --plek-brand: purple }', '“--plek-brand” is a colour'],
  ])('%s', (css, error) => {
    expect(errorsIn(css)[0]).toContain(error);
  });
});

test('colours that cannot be read are refused, with where', () => {
  expect(errorsIn(':root { --plek-ink: #bbbbbb }')).toContain(
    '--plek-ink cannot be read on --plek-page by day: less than 4.5 to 1',
  );
  const night = '@media (prefers-color-scheme: dark) { :root { --plek-focus: #22333a } }';
  expect(errorsIn(`:root { --plek-brand: #5b2a86 } ${night}`)).toContain(
    '--plek-focus cannot be seen on --plek-soft by night: less than 3 to 1',
  );
});
