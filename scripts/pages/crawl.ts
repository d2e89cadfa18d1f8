import { doorAt } from '../../src/access/doors.ts';
import type { Person } from './people.ts';
import { type Ask, type Visited, leadsTo } from './visit.ts';

/** The way out: following it would end the visit. */
export const wayOut = /^\/away/;

/**
 * What this person gets to see by following links. Of a page that there are many of, the first few: the same route
 * asked in the same way.
 */
export async function crawl(ask: Ask, who: Person, ofEach: number): Promise<Visited[]> {
  const seen = new Set<string>();
  const counted = new Map<string, number>();
  const visited: Visited[] = [];
  const waiting = [...who.starts];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path) || wayOut.test(path)) continue;
    seen.add(path);
    const kind = kindOf(path);
    const before = counted.get(kind) ?? 0;
    if (before >= ofEach) continue;
    counted.set(kind, before + 1);
    const answer = await ask(who, 'nl', path);
    visited.push(answer);
    waiting.push(...leadsTo(answer));
  }
  return visited;
}

function kindOf(path: string): string {
  const [pathname = '', query] = path.split('?');
  const asked = [...new URLSearchParams(query).keys()].sort().join(' ');
  return `${doorAt('GET', pathname)?.name ?? pathname} ${asked}`;
}
