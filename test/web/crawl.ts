import type { Visitor } from './visitor.ts';

/** Every page that can be reached by links from this one, within the room; by address, with what it shows. */
export async function crawl(visitor: Visitor, start: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const { status, text, headers } = await visitor.get(path);
    // One address that leads on to another, as to the newest of them.
    if (status === 303) {
      pages.set(path, '');
      waiting.push(String(headers['location']));
      continue;
    }
    if (status !== 200) throw new Error(`A link leads to ${status}: ${path}`);
    // Some files are no text at all.
    const shown = (text as string | undefined) ?? '';
    pages.set(path, shown);
    waiting.push(...linksIn(shown).filter((link) => link.startsWith(start) && !isReordered(link)));
  }
  return pages;
}

/** Files are saved, never shown. */
export const isFile = (path: string): boolean => /\.(?:csv|xlsx|ics|json)(?:\?|$)/.test(path);

/** The same lines in another order: there are as many of these addresses as there are columns and filters together. */
const isReordered = (link: string): boolean => /[?&]sort=/.test(link);

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="([^"#]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));

/** Which of these words stand on which page; empty is good. */
export const leaks = (pages: ReadonlyMap<string, string>, words: readonly string[]): string[] =>
  [...pages].flatMap(([path, text]) =>
    words.filter((word) => stands(word, text)).map((word) => `${word} on ${path}`),
  );

/** Four digits of a postcode are four digits of many an id as well: within one they tell nothing. */
const stands = (word: string, text: string): boolean =>
  /^\d+$/.test(word)
    ? new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(text)
    : text.includes(word);
