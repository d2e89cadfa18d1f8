/** Elements that begin a text of their own. */
const blocks =
  /^(?:p|li|h[1-6]|dt|dd|td|th|caption|figcaption|label|legend|div|section|article|summary|details|button|option|ul|ol|dl|table|tr|form|fieldset|main|aside|br|header|hr)$/;

/** What is no running text: menus, drawings, what a person picks or types, and codes. */
const skipped = /^(?:nav|svg|script|style|select|textarea|code|template|noscript|title)$/;

const empty = /^(?:br|hr|input|img|meta|link|wbr|col)$/;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#34': '"',
  '#39': "'",
};

/** The texts of a page's main part, each block on its own, in the order they are read. Our HTML is sound, so tags match. */
export function textsOf(html: string): string[] {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const texts: string[] = [];
  let text = '';
  let hiddenIn: string[] = [];
  for (const [piece, close, name = ''] of main.matchAll(
    /<(\/?)([a-z][a-z\d]*)[^>]*>|<!--[\s\S]*?-->|[^<]+/gi,
  )) {
    if (name === '') {
      if (hiddenIn.length === 0 && !piece.startsWith('<!')) text += piece;
      continue;
    }
    if (blocks.test(name)) {
      texts.push(text);
      text = '';
    }
    hiddenIn = nowHidden(hiddenIn, { piece, name, closes: close === '/' });
  }
  return [...texts, text].map(plain).filter((one) => one !== '');
}

/** In which skipped elements we are: everything until the one that began it closes. */
function nowHidden(
  hiddenIn: readonly string[],
  { piece, name, closes }: { piece: string; name: string; closes: boolean },
): string[] {
  if (closes) return name === hiddenIn.at(-1) ? hiddenIn.slice(0, -1) : [...hiddenIn];
  const begins = skipped.test(name) || foreign(piece) || isTyped(piece);
  const goesOn = hiddenIn.length > 0 && name === hiddenIn.at(-1);
  return (begins || goesOn) && !empty.test(name) ? [...hiddenIn, name] : [...hiddenIn];
}

/** In another language, or in somebody's own words: not ours to measure. */
const foreign = (tag: string): boolean => /\slang="(?!nl)/.test(tag);
const isTyped = (tag: string): boolean => /\sdata-typed\b/.test(tag);

const plain = (text: string): string =>
  text
    .replaceAll(/&([a-z]+|#\d+);/gi, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
