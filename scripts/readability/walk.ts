import { doorAt } from '../../src/access/doors.ts';
import type { Reader } from './everybody.ts';

export interface SeenPage {
  readonly reader: string;
  readonly path: string;
  /** The route it is, or none for a page that is not there. */
  readonly door: string | undefined;
  readonly html: string;
}

/** Enough of one kind: the tenth youth's page has the same sentences. */
const mostOfADoor = 4;

/** Pages that stand beside another, though the demo has no link to them: not this youth's turn, or already past. */
const unlinked: Readonly<Record<string, readonly string[]>> = {
  'GET /coordinator/policy': ['proposals/new'],
  'GET /coordinator': ['search', 'filters'],
  'GET /coordinator/youths/:id': ['expert-team', 'options'],
  'GET /family/proposals/:id': ['answer'],
  'GET /family/experience': ['thanks'],
  'GET /family/experience/together': ['thanks'],
};

/** Every page this reader reaches by links, a few behind each door. */
export async function walk(baseUrl: string, reader: Reader): Promise<SeenPage[]> {
  const known = new Set<string>();
  const behind = new Map<string, number>();
  const pages: SeenPage[] = [];
  const waiting = [...reader.starts];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const door = doorAt('GET', path.replace(/\?.*/, ''))?.name;
    const times = behind.get(door ?? path) ?? 0;
    if (known.has(path) || times >= mostOfADoor) continue;
    known.add(path);
    const answer = await fetch(new URL(path, baseUrl), {
      headers: { cookie: reader.cookie },
      redirect: 'manual',
    });
    if (answer.status >= 500) throw new Error(`${path} is broken for ${reader.name}`);
    if (answer.ok) behind.set(door ?? path, times + 1);
    const html = await answer.text();
    if (door !== undefined) waiting.push(...(unlinked[door] ?? []).map((end) => `${path}/${end}`));
    const ahead = answer.headers.get('location');
    if (ahead !== null) waiting.push(ahead);
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    pages.push({ reader: reader.name, path, door: answer.ok ? door : undefined, html });
    waiting.push(...linksIn(html));
  }
  return pages;
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/\shref="(\/[^"#]*)/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !/^\/(?:assets|away|single-sign-on)\b|\.(?:csv|xlsx|ics|json)\b/.test(link));
