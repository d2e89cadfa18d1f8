import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { BadTheme, themeOf } from '../../src/theme/of-file.ts';
import { createApp } from '../../src/web/app.ts';
import { openTestOffice } from '../office.ts';

const folder = mkdtempSync(join(tmpdir(), 'passende-plek-theme-'));
const fileOf = (css: string): string => {
  const file = join(folder, 'theme.css');
  writeFileSync(file, css);
  return file;
};
const siteWith = (css?: string) => {
  const config = readConfig({
    DATA_FILE: ':memory:',
    ...(css !== undefined && { THEME_FILE: fileOf(css) }),
  });
  const theme = themeOf(config.themeFile, config.folders);
  return createApp({ ...openTestOffice(), config: { ...config, theme } });
};
const sheetsOf = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);

test('a region’s colours come after ours, as a file of their own that may be kept for ever', async () => {
  const site = siteWith(':root { --plek-brand: #5b2a86 }');
  const sheets = sheetsOf((await request(site).get('/about')).text);
  expect(sheets.map((href) => href.replace(/.*\//, ''))).toEqual(['style.css', 'theme.css']);

  const answer = await request(site).get(sheets[1]!).expect(200);
  expect(answer.text).toContain('--plek-brand: #5b2a86;');
  expect(answer.headers['content-type']).toBe('text/css; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');

  const other = sheetsOf(
    (await request(siteWith(':root { --plek-brand: #7a1f5c }')).get('/about')).text,
  );
  expect(other[1]).not.toBe(sheets[1]);
});

test('without one there is none', async () => {
  expect(sheetsOf((await request(siteWith()).get('/about')).text)).toHaveLength(1);
});

test('a file that cannot be used stops the start, with every reason', () => {
  expect(() => siteWith('a { color: red }')).toThrow(BadTheme);
  expect(() => siteWith(':root { --x: 1; --plek-ink: #cccccc; --y: 2 }')).toThrow(
    /“--x”[\s\S]*“--y”/,
  );
  const { folders } = readConfig({ DATA_FILE: ':memory:' });
  expect(() => themeOf(join(folder, 'none.css'), folders)).toThrow('THEME_FILE cannot be read');
});
