import type { Answer, Site } from './site.ts';

export interface Visited {
  readonly path: string;
  readonly answer: Answer;
}

/** Not the pages themselves, or the way out, or the same lines in another order. */
const notAPage = /^\/(?:assets|away|healthz)|[?&]sort=/;

/** Everything that answers to these addresses, and to each link, form or redirect found on the way. */
export async function crawlAll(
  site: Site,
  headers: Readonly<Record<string, string>>,
  starts: readonly string[],
): Promise<Visited[]> {
  const seen = new Map<string, Visited>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || notAPage.test(path)) continue;
    const answer = await site.ask(path, { headers });
    seen.set(path, { path, answer });
    waiting.push(...leadingOn(answer));
  }
  return [...seen.values()];
}

function leadingOn({ body, headers }: Answer): string[] {
  const links = [...body.matchAll(/\shref="(\/[^"#]*)/g)].map(([, link = '']) => plain(link));
  return headers.location?.startsWith('/') ? [...links, headers.location] : links;
}

/** Words as a person reads them. */
export const plain = (html: string): string =>
  html
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** All that came over the line: headers, words, and what is packed in a workbook. */
export const saidIn = ({ lines, body }: Answer): string =>
  plain(`${lines.map((line) => line.join(': ')).join('\n')}\n${body}`);
