import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { reasonFor } from './explained.ts';
import type { Visited } from './visit.ts';

/** A way of looking: how wide the screen is, and how bright. */
export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

export interface Findings {
  readonly violations: readonly string[];
  /** What axe could not decide, and nobody has explained. */
  readonly unexplained: readonly string[];
}

const measures = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A browser in which pages are laid as they came, so that what follows a form can be looked at too. */
export async function openLens(browser: Browser, baseUrl: string) {
  const context = await browser.newContext({
    baseURL: baseUrl,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  let laid: Visited | undefined;
  await page.route('**/*', (route) => {
    const request = route.request();
    // A page that asks how far the work is would find out that nobody here is signed in, and leave.
    if (request.resourceType() === 'fetch') return route.abort();
    if (request.resourceType() === 'eventsource') return route.fulfill({ status: 204 });
    if (!request.isNavigationRequest() || laid === undefined) return route.continue();
    const headers = Object.fromEntries(laid.headers);
    delete headers['content-encoding'];
    // The way out leads elsewhere by itself, and we came to look.
    delete headers['refresh'];
    return route.fulfill({ status: laid.status, headers, body: laid.body });
  });
  const lay = async (visited: Visited, { width, colorScheme }: Look): Promise<Page> => {
    laid = visited;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, media: 'screen', reducedMotion: 'reduce' });
    await page.goto(visited.path, { waitUntil: 'load' });
    return page;
  };
  return {
    page,
    lay,
    async look(visited: Visited, look: Look): Promise<Findings> {
      complaints.length = 0;
      await lay(visited, look);
      // A form that came back jumps to its summary; what then lies under the way out is read by scrolling back.
      await page.evaluate('scrollTo(0, 0)');
      const { violations, incomplete } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(standards)
        .analyze();
      const seen = await page.evaluate<string[]>(measures);
      // That a page is an answer to a mistake is an error to a browser, and none to us.
      const errors = complaints.filter((line) => !/status of [45]\d\d|net::ERR_FAILED/.test(line));
      return {
        violations: [...inWords(violations), ...seen, ...errors.map((line) => `console: ${line}`)],
        unexplained: inWords(incomplete, reasonFor),
      };
    },
    close: () => context.close(),
  };
}

interface Result {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: unknown;
    readonly html: string;
    readonly any: readonly { readonly message: string }[];
  }[];
}

const inWords = (
  results: readonly Result[],
  excuse: (rule: string, html: string, message: string) => string | undefined = () => undefined,
): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target, html, any }) => ({
        target: String(target),
        html,
        message: any[0]?.message ?? '',
      }))
      .filter(({ html, message }) => excuse(id, html, message) === undefined)
      .map(
        ({ target, html, message }) =>
          `axe ${id}: ${target} ${html.slice(0, 120)} ${message.slice(0, 160)}`,
      ),
  );
