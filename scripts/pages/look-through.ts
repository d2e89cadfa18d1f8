import type { Browser } from 'playwright-core';
import { type Findings, type Look, openLens } from './browse.ts';
import { faultsInHtml } from './check-html.ts';
import type { Visited } from './visit.ts';

export interface Found {
  readonly where: string;
  readonly what: string;
}

export interface Both {
  readonly violations: readonly Found[];
  readonly unexplained: readonly Found[];
}

const broke = (error: unknown): Findings => ({
  violations: [`broke: ${error instanceof Error ? error.message : String(error)}`],
  unexplained: [],
});

/** These pages, each in these ways, by two who divide the work; what is new is said at once. */
export async function lookThrough(
  { browser, baseUrl }: { browser: Browser; baseUrl: string },
  pages: readonly Visited[],
  looksAt: (page: Visited) => readonly Look[],
  say: (line: string) => void,
): Promise<Both> {
  const violations: Found[] = [];
  const unexplained: Found[] = [];
  const waiting = [...pages];
  const told = new Set<string>();
  const lookOn = async (): Promise<void> => {
    const lens = await openLens(browser, baseUrl);
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const where = `${page.lang} ${page.who.name} ${page.status} ${page.path}`;
      const note = (list: Found[], found: readonly string[]): void => {
        for (const what of found) {
          if (!told.has(what)) say(`\n${where}\n  ${what}\n`);
          told.add(what);
          list.push({ where, what });
        }
      };
      note(violations, faultsInHtml(page.body));
      for (const look of looksAt(page)) {
        const found = await lens.look(page, look).catch(broke);
        note(violations, found.violations);
        note(unexplained, found.unexplained);
      }
      say(`\r${pages.length - waiting.length} of ${pages.length} pages `);
    }
    await lens.close();
  };
  await Promise.all([lookOn(), lookOn()]);
  say('\n');
  return { violations, unexplained };
}
