import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const views = `${import.meta.dirname}/../views`;
const styles = readFileSync(`${views}/assets/style.css`, 'utf8');
const palette = readFileSync(`${views}/styles/palette.css`, 'utf8');

const [day = '', night = ''] = palette.split('@media');
const coloursIn = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--plek-([\w-]+): (#\w{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );

/** The formula of WCAG 2: relative luminance, then the quotient. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const backgrounds = ['page', 'surface', 'soft'];
const readable = [
  ...backgrounds.flatMap((on) =>
    ['ink', 'muted', 'brand', 'brand-strong', 'danger'].map((ink) => [ink, on]),
  ),
  ...['neutral', 'ok', 'warn', 'stop', 'info'].map((kind) => [`${kind}-ink`, `${kind}-bg`]),
  ...['action', 'action-strong'].map((button) => ['on-action', button]),
  ...['danger', 'danger-strong'].map((button) => ['on-danger', button]),
  ['on-header', 'header'],
] as [string, string][];
const visible = backgrounds.flatMap((on) =>
  ['control', 'focus', 'action'].map((line) => [line, on]),
) as [string, string][];

describe.each([
  ['day', coloursIn(day)],
  ['night', coloursIn(night)],
])('by %s', (_, colours) => {
  const between = ([one, other]: [string, string]): number =>
    contrast(colours.get(one)!, colours.get(other)!);

  test('text can be read: 4.5 to 1', () => {
    expect(readable.filter((pair) => between(pair) < 4.5)).toEqual([]);
  });

  test('edges of fields, buttons and focus can be seen: 3 to 1', () => {
    expect(visible.filter((pair) => between(pair) < 3)).toEqual([]);
  });
});

test('no colour of the example municipality shines through', () => {
  expect(styles).not.toContain('voorbeeld-kleuren');
});

test('every class a view uses, or the index promises, is in the style sheet', () => {
  const unknown = ['styles/index.css', ...globSync('**/*.ejs', { cwd: views })].flatMap((file) => {
    const names =
      readFileSync(`${views}/${file}`, 'utf8').match(/\b(?:plek|utrecht)-[\w-]+/g) ?? [];
    return names.filter((name) => !isStyled(name)).map((name) => `${file}: ${name}`);
  });
  expect(unknown).toEqual([]);
});

/** `plek-badge--` is the beginning of a class whose end is printed. */
function isStyled(name: string): boolean {
  return name.endsWith('-')
    ? styles.includes(`.${name}`)
    : new RegExp(`\\.${name}(?![\\w-])`).test(styles);
}
