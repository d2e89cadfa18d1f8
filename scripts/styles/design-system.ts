import { readFileSync } from 'node:fs';
import { type CssRule, keepSelectors, readCss, writeCss } from './css-rules.ts';

const modules = `${import.meta.dirname}/../../node_modules`;
const utrecht = `${modules}/@utrecht/component-library-css/dist`;
const voorbeeld = `${modules}/@nl-design-system-unstable/voorbeeld-design-tokens/dist`;

const elementsWeNeverUse =
  /\b(?:article|blockquote|figure|figcaption|mark|pre|hgroup|h5|h6|code|button|submit|reset|radio|checkbox|week|month|datetime-local|color|image)\b|:lang|alternate-row/;

/** Plain elements inside `utrecht-html`, so that a view can write `<p>` and be done. */
export function elementRules(): CssRule[] {
  return keepSelectors(
    readCss(readFileSync(`${utrecht}/html.css`, 'utf8')),
    (selector) => selector.includes('.utrecht-html') && !elementsWeNeverUse.test(selector),
  );
}

/** The components our own styles name. Classes that only imitate a state (`--hover`) fall away by themselves. */
export function componentRules(ownStyles: string): CssRule[] {
  const named = new Set(ownStyles.match(/\butrecht-[\w-]+/g));
  return keepSelectors(readCss(readFileSync(`${utrecht}/index.css`, 'utf8')), (selector) => {
    const classes = selector.replaceAll(/:not\([^)]*\)/g, '').match(/\.[\w-]+/g) ?? [];
    return classes.length > 0 && classes.every((name) => named.has(name.slice(1)));
  });
}

/** The tokens that are asked for, and the tokens those ask for; not the ones our own styles set. */
export function tokenRules(rules: readonly CssRule[], ownStyles: string): CssRule[] {
  const [all] = readCss(readFileSync(`${voorbeeld}/theme.css`, 'utf8'));
  if (!all || !('declarations' in all)) throw new Error('The tokens are not one rule any more.');

  const values = new Map(all.declarations.split(/;\s*/).map(nameAndValue));
  const set = new Set(ownStyles.match(/--[\w-]+(?=\s*:)/g));
  const wanted = new Set<string>();
  const ask = (css: string): void => {
    for (const [, name = ''] of css.matchAll(/var\(\s*(--[\w-]+)/g)) {
      const value = values.get(name);
      if (value === undefined || set.has(name) || wanted.has(name)) continue;
      wanted.add(name);
      ask(value);
    }
  };
  ask(writeCss(rules) + ownStyles);

  const declarations = [...wanted].sort().map((name) => `${name}: ${values.get(name) ?? ''};`);
  return [{ head: all.head, declarations: declarations.join(' ') }];
}

function nameAndValue(declaration: string): readonly [string, string] {
  const colon = declaration.indexOf(':');
  return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
}
