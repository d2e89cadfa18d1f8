import { openChromium } from '../../test/browser/chromium.ts';
import { allPages } from './all-pages.ts';
import type { Look } from './browse.ts';
import { outside } from './fault-pages.ts';
import { getRoutes } from './get-routes.ts';
import { type Both, type Found, lookThrough } from './look-through.ts';
import { type Visited, asking, inEnglish, isPage } from './visit.ts';
import { openWorld } from './world.ts';

export interface Report extends Both {
  readonly pages: number;
  readonly routes: number;
  /** Files, and answers that only lead on, were asked for; they are not pages. */
  readonly downloads: number;
  readonly onward: number;
}

interface Asked {
  readonly say?: (line: string) => void;
  readonly only?: RegExp;
  /** Each route once, in Dutch, on a phone. */
  readonly quickly?: boolean;
}

/** Of pages that there are many of, so many: enough to meet their different states. */
const ofEach = 3;

const small: Look = { width: 320, colorScheme: 'light' };
const wide: Look = { width: 1280, colorScheme: 'light' };
const byNight = { colorScheme: 'dark' } as const;

/** Every page as a screen reader, a small phone, a dark room and the standard of HTML meet it. */
export async function lookAtAll({
  say = () => undefined,
  only = /^/,
  quickly = false,
}: Asked): Promise<Report> {
  const world = await openWorld();
  const browser = await openChromium();
  try {
    const { visited, unread } = await allPages(world, quickly ? 1 : ofEach);
    const ask = asking(world);
    const chosen = visited.filter(
      (one) => isPage(one) && only.test(`${one.who.name} ${one.route}`),
    );
    const pages = quickly ? oneOfEach(chosen) : await inBothLanguages(ask, chosen);
    const seen = new Set<string>();
    const { violations, unexplained } = await lookThrough(
      { browser, baseUrl: world.demo.baseUrl },
      pages,
      (page) => (quickly ? [small] : looksAt(page, seen)),
      say,
    );
    const files = visited.filter((one) => !isPage(one));
    const onward = files.filter(({ status }) => status !== 200).length;
    return {
      pages: pages.length,
      routes: getRoutes().length,
      downloads: files.length - onward,
      onward,
      violations: [...unread.map(unreadable), ...violations],
      unexplained,
    };
  } finally {
    await browser.close();
    await world.close();
  }
}

const unreadable = (where: string): Found => ({
  where,
  what: 'route: no address was found at which somebody can read it',
});

async function inBothLanguages(
  ask: ReturnType<typeof asking>,
  pages: readonly Visited[],
): Promise<Visited[]> {
  const both: Visited[] = [];
  for (const page of pages) {
    both.push(page);
    if (page.who.name !== outside) both.push(await inEnglish(ask, page));
  }
  return both;
}

/** In Dutch on a phone, in English on a desk; of each route the first also the other way, in the dark. */
function looksAt({ lang, route, status }: Visited, seen: Set<string>): Look[] {
  const name = `${lang} ${route} ${status}`;
  const isFirst = !seen.has(name);
  seen.add(name);
  const looks: Look[] =
    lang === 'nl' ? [small, { ...wide, ...byNight }] : [wide, { ...small, ...byNight }];
  return isFirst ? looks : looks.slice(0, 1);
}

/** Each route and status once: by who has most to see there. */
export function oneOfEach(visited: readonly Visited[]): Visited[] {
  const groups = Map.groupBy(visited, ({ route, status }) => `${route} ${status}`).values();
  return groups
    .flatMap((all) => all.toSorted((a, b) => b.body.length - a.body.length).slice(0, 1))
    .toArray();
}
