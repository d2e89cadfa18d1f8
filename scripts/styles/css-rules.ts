/** A piece of a style sheet: a rule with declarations, or an at-rule around other pieces. */
export type CssRule =
  | { readonly head: string; readonly declarations: string }
  | { readonly head: string; readonly inside: readonly CssRule[] };

/** Reads the plain CSS that design systems ship: no comments kept, no nesting but in at-rules. */
export function readCss(css: string): CssRule[] {
  return rulesIn(css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@charset[^;]*;/g, ''));
}

function rulesIn(css: string): CssRule[] {
  const rules: CssRule[] = [];
  let from = 0;
  for (;;) {
    const open = css.indexOf('{', from);
    if (open === -1) return rules;
    const close = closingBrace(css, open);
    const head = tidy(css.slice(from, open));
    const body = css.slice(open + 1, close);
    const around = head.startsWith('@') && body.includes('{');
    rules.push(around ? { head, inside: rulesIn(body) } : { head, declarations: tidy(body) });
    from = close + 1;
  }
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A brace is never closed after: ${css.slice(open - 60, open)}`);
}

const tidy = (css: string): string => css.replaceAll(/\s+/g, ' ').trim();

/** Only the rules with a selector that is wanted, and of those only the wanted selectors. */
export function keepSelectors(
  rules: readonly CssRule[],
  wanted: (selector: string) => boolean,
): CssRule[] {
  return rules.flatMap((rule): CssRule[] => {
    if ('inside' in rule) {
      const inside = keepSelectors(rule.inside, wanted);
      return inside.length > 0 ? [{ head: rule.head, inside }] : [];
    }
    const selectors = splitSelectors(rule.head).filter(wanted);
    return selectors.length > 0 ? [{ ...rule, head: selectors.join(', ') }] : [];
  });
}

/** Commas within brackets do not part selectors. */
const splitSelectors = (head: string): string[] =>
  head.split(/,(?![^()]*(?:\([^()]*\)[^()]*)*\))/).map((selector) => selector.trim());

/** One rule a line, so that a difference can be read. */
export function writeCss(rules: readonly CssRule[]): string {
  return rules
    .map((rule) =>
      'inside' in rule
        ? `${rule.head} {\n${writeCss(rule.inside)}\n}`
        : `${rule.head} { ${rule.declarations} }`,
    )
    .join('\n');
}
