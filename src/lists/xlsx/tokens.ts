import { damaged } from './not-readable.ts';

/** A piece of XML: a tag that opens, one that closes, or the words between them. */
export type Token =
  | { readonly kind: 'opens' | 'closes'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'words'; readonly words: string };

/**
 * Goes through XML from front to back, once. It knows no entities but the five of XML itself and refuses documents
 * that declare their own, so nothing in a file can reach out or grow.
 */
export function* tokens(xml: string): Generator<Token> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const until = open === -1 ? xml.length : open;
    if (until > at) yield { kind: 'words', words: plain(xml.slice(at, until)) };
    if (open === -1) return;
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open);
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open);
      yield { kind: 'words', words: xml.slice(open + '<![CDATA['.length, at - ']]>'.length) };
    } else if (xml.startsWith('<!', open)) throw damaged();
    else {
      at = tagEnd(xml, open);
      yield* tag(xml.slice(open + 1, at - 1));
    }
  }
}

function* tag(inside: string): Generator<Token> {
  if (inside.includes('<')) throw damaged();
  if (inside.startsWith('/')) {
    yield { kind: 'closes', name: localName(inside.slice(1)), attributes: '' };
    return;
  }
  const isEmpty = inside.endsWith('/');
  const space = inside.search(/\s/);
  const ends = isEmpty ? inside.length - 1 : inside.length;
  const name = localName(inside.slice(0, space === -1 ? ends : space));
  yield { kind: 'opens', name, attributes: space === -1 ? '' : inside.slice(space, ends) };
  if (isEmpty) yield { kind: 'closes', name, attributes: '' };
}

/** An attribute's value, or nothing. */
export function attribute(attributes: string, name: RegExp): string | undefined {
  const found = name.exec(attributes);
  return found === null ? undefined : plain(found[1] ?? found[2] ?? '');
}

/** What finds an attribute of that name, whatever the prefix. */
export const named = (name: string): RegExp =>
  new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).trim();

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw damaged();
  return at + mark.length;
}

/** A value in quotes may hold a `>`. */
function tagEnd(xml: string, open: number): number {
  const marks = /[>"']/g;
  marks.lastIndex = open;
  for (;;) {
    const mark = marks.exec(xml);
    if (mark === null) throw damaged();
    if (mark[0] === '>') return mark.index + 1;
    marks.lastIndex = after(xml, mark[0], mark.index + 1);
  }
}

const marks: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (_, hex, decimal, name) => {
    if (typeof name === 'string') {
      const mark = marks[name];
      if (mark === undefined) throw damaged();
      return mark;
    }
    const point = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    if (point > 0x10ffff) throw damaged();
    return String.fromCodePoint(point);
  });
}
