import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursIn, readable, tooNear, visible } from '../src/theme/contrast.ts';

const views = `${import.meta.dirname}/../views`;
const styles = readFileSync(`${views}/assets/style.css`, 'utf8');
const palette = readFileSync(`${views}/styles/palette.css`, 'utf8');

const [day = '', night = ''] = palette.split('@media');
describe.each([
  ['day', coloursIn(day)],
  ['night', coloursIn(night)],
])('by %s', (_, colours) => {
  test('text can be read: 4.5 to 1', () => {
    expect(tooNear(colours, readable, 4.5)).toEqual([]);
  });

  test('edges of fields, buttons and focus can be seen: 3 to 1', () => {
    expect(tooNear(colours, visible, 3)).toEqual([]);
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
