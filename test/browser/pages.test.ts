import { expect, test } from 'vitest';
import { openLens } from '../../scripts/pages/browse.ts';
import { faultsInHtml } from '../../scripts/pages/check-html.ts';
import { explained } from '../../scripts/pages/explained.ts';
import { lookAtAll } from '../../scripts/pages/look-at-all.ts';
import type { Visited } from '../../scripts/pages/visit.ts';
import { openChromium } from './chromium.ts';

/** Pages for everybody: nothing that a screen reader trips over, and nothing cut off on a small phone. */

test('every page of every role, found by walking the router', async () => {
  const { pages, routes, violations, unexplained } = await lookAtAll({ quickly: true });
  expect({ violations, unexplained }).toEqual({ violations: [], unexplained: [] });
  // Each route is somewhere among them, but for files and what only leads on.
  expect(pages).toBeGreaterThan(routes * 0.7);
}, 900_000);

const badPage = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title></title><style>button { outline: none; padding: 0; border: 0; font-size: 8px }</style></head>
<body><h1>One</h1><h1>Two</h1><p style="color: #999; background: #aaa">Grey</p>
<div style="width: 500px">Wide</div><button>x</button><img src="data:,"></body></html>`;

test('a page with every kind of fault is found out', async () => {
  const browser = await openChromium();
  const lens = await openLens(browser, 'http://127.0.0.1:9');
  const who = { name: 'public', account: undefined, shown: 'half', starts: [] } as const;
  const headers = new Headers({ 'Content-Type': 'text/html' });
  const asked = { who, lang: 'nl', path: '/bad', route: 'GET /bad', form: undefined } as const;
  const page: Visited = { ...asked, status: 200, headers, body: badPage };
  const { violations } = await lens.look(page, { width: 320, colorScheme: 'light' });
  await browser.close();
  for (const kind of [
    'axe html-has-lang',
    'axe image-alt',
    'axe color-contrast',
    'one-h1',
    'title',
    'lang',
    'overflow',
    'target',
    'focus',
  ])
    // prettier-ignore
    expect(violations.map((one) => one.slice(0, kind.length))).toContain(kind);
  expect(faultsInHtml(badPage).join('\n')).toMatch(/no-inline-style|element-required-attributes/);
});

test('whatever is explained away has a reason', () => {
  for (const { because } of explained) expect(because.length).toBeGreaterThan(40);
});
