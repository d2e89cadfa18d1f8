import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { plain } from '../security/crawl-all.ts';
import { figure } from './figures.ts';
import { type Person, personAt } from './person.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { openWhereSaid } from './said-everywhere.ts';
import { serve } from './served.ts';

const lines = sabotaged('X1 shows words as they come', {
  file: 'src/web/render.ts',
  from: 'strict: true,',
  to: 'strict: true, escape: (words) => String(words ?? ""),',
});

const marks = [
  // All at once, for when there is time for one only.
  `"'></textarea></option></select></title><b x=1><!--`,
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'><svg onload=alert(1)>", '</title><b x>'],
  ...['</textarea><b x>', '<!--', ']]><b x>', '" onmouseover="alert(1)', "' autofocus onfocus='alert(1)"],
  ...['<a href="javascript:alert(1)">x</a>', '&lt;b x&gt;', '&#60;b x&#62;', '<b/x=1>', '<<b x>', '<b\nx>'],
  ...['</option></select><b x>', '<base href=//x>', '<meta http-equiv=refresh content=0>', '<style>*{}</style>'],
  ...['\u00ABb x\u00BB', '<b x', '<%= 1 %><b x>', '{{<b x>}}', '</h1></main><b x>', '<math><b x>', '"/><b x>'],
]; // prettier-ignore

test('X1 markup in every word that anybody may write changes nothing about any page', async () => {
  const harmless = await pagesWhere('gewoon');
  const tried = marks.slice(0, rounds(1, marks.length));
  for (const mark of tried) {
    const pages = await pagesWhere(mark);
    expect([...pages.keys()].sort(), mark).toEqual([...harmless.keys()].sort());
    for (const [path, elements] of pages)
      expect(elements, `${mark} on ${path}`).toEqual(harmless.get(path));
  }
  figure(
    'X1',
    `${tried.length} kinds of markup in every word, ${harmless.size} kinds of page seen by 3 roles: the same elements and attributes as with a plain word`,
  );
});

/** All pages that three people can reach, by the shape of their address: which elements with which attributes. */
async function pagesWhere(word: string): Promise<Map<string, string[]>> {
  const { office, dataFile, people } = await openWhereSaid(word);
  const server = await serve(dataFile, { lines });
  const pages = new Map<string, string[]>();
  for (const account of people) {
    const person = personAt(office, account, () => server.port);
    for (const [path, html] of await crawl(person, `/${account.role}`)) {
      const shape = path.replaceAll(/[a-z0-9]{26}/g, ':id');
      pages.set(shape, [...(pages.get(shape) ?? []), ...elementsIn(html)].sort());
    }
  }
  await server.stop();
  office.store.close();
  return pages;
}

async function crawl(person: Person, start: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const { status, body, headers } = await person.get(path);
    if (status !== 200 || headers['content-type']?.startsWith('text/html') !== true) continue;
    pages.set(path, body);
    const links = [...body.matchAll(/\shref="(\/[^"#?]*)/g)].map(([, link = '']) => plain(link));
    waiting.push(...links.filter((link) => link.startsWith(start)));
  }
  return pages;
}

const element = /<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const attribute = /([^\s=/"']+)\s*(?:=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/g;

const elementsIn = (html: string): string[] =>
  [...html.matchAll(element)].map(([, name = '', words = '']) =>
    [name, ...[...words.matchAll(attribute)].map(([, named = '']) => named)].join(' '),
  );
