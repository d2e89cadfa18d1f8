import type { Deps } from '../../src/actions/deps.ts';
import { plainRoutes } from '../pages/all-pages.ts';
import { crawl } from '../pages/crawl.ts';
import { firstBytes } from '../pages/first-byte.ts';
import { oneOfEach } from '../pages/look-at-all.ts';
import type { Person } from '../pages/people.ts';
import { asking } from '../pages/visit.ts';
import { deedsOf } from './deeds.ts';
import { thinks } from './thinks.ts';

export interface PageTime {
  readonly role: string;
  readonly route: string;
  /** In milliseconds, while nobody does anything. */
  readonly p50: number;
  readonly p95: number;
  /** The same when somebody somewhere did something just before each request. */
  readonly afterDeed: number;
  readonly afterDeedP95: number;
}

interface Asked {
  readonly office: Deps;
  readonly baseUrl: string;
  readonly times: number;
}

/**
 * Every page that a role comes to by its own links and rooms, each asked so many times. Pages that ask the solver
 * something are not what grows with history.
 */
export async function timePages(
  { office, baseUrl, times }: Asked,
  people: readonly Person[],
): Promise<PageTime[]> {
  const world = {
    office,
    demo: { baseUrl, dataFile: '', said: '', stop: () => Promise.resolve() },
  };
  const deed = deedsOf(world);
  const all: PageTime[] = [];
  for (const who of people) {
    const starts = [...who.starts, ...plainRoutes(who)];
    const visited = await crawl(asking(world), { ...who, starts }, 1);
    const pages = oneOfEach(visited.filter(({ status }) => status === 200)).filter(
      ({ route }) => !thinks(route),
    );
    const quiet = await firstBytes(world, pages, times);
    const busy = await firstBytes(world, pages, times, deed);
    all.push(
      ...quiet.map(({ page, median, p95 }, at) => ({
        role: who.name,
        route: page.route.replace('GET ', ''),
        p50: rounded(median),
        p95: rounded(p95),
        afterDeed: rounded(busy[at]?.median ?? 0),
        afterDeedP95: rounded(busy[at]?.p95 ?? 0),
      })),
    );
  }
  return all;
}

const rounded = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
