// Builds views/assets/style.css from views/styles and the little we use of the design system:
//   node scripts/bundle-styles.ts --write     (npm run styles)
//   node scripts/bundle-styles.ts --check     fails when what is there is not what would be written
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCss, writeCss } from './styles/css-rules.ts';
import { componentRules, elementRules, tokenRules } from './styles/design-system.ts';

const root = `${import.meta.dirname}/..`;
const font = `${root}/node_modules/@fontsource-variable/source-sans-3`;

const notice = `/*! Made by scripts/bundle-styles.ts from views/styles; do not edit.
Utrecht Design System, (c) Gemeente Utrecht and Frameless B.V., EUPL-1.2.
Voorbeeld design tokens, (c) NL Design System Community, EUPL-1.2. */`;

const made = new Map<string, Buffer>([
  ['style.css', Buffer.from(bundle())],
  ['source-sans-3.woff2', readFileSync(`${font}/files/source-sans-3-latin-wght-normal.woff2`)],
  // Turkish and Polish names need it; it is fetched only by pages that hold one.
  [
    'source-sans-3-ext.woff2',
    readFileSync(`${font}/files/source-sans-3-latin-ext-wght-normal.woff2`),
  ],
  ['source-sans-3-licence.txt', readFileSync(`${font}/LICENSE`)],
]);

const stale = [...made].filter(([name, bytes]) => !sameAs(name, bytes)).map(([name]) => name);
if (process.argv.includes('--write')) {
  for (const [name, bytes] of made) writeFileSync(`${root}/views/assets/${name}`, bytes);
} else if (stale.length > 0) {
  console.error(`Stale in views/assets: ${stale.join(', ')}. Run "npm run styles".`);
  process.exitCode = 1;
}

/** The layers settle who wins: our own rules over components, components over plain elements. */
function bundle(): string {
  const own = ownStyles();
  const elements = elementRules();
  const components = componentRules(own);
  const tokens = tokenRules([...elements, ...components], own);
  return [
    notice,
    '@layer tokens, elements, components, plek;',
    `@layer tokens {\n${writeCss(tokens)}\n}`,
    `@layer elements {\n${writeCss(elements)}\n}`,
    `@layer components {\n${writeCss(components)}\n}`,
    `@layer plek {\n${writeCss(readCss(own))}\n}`,
    '',
  ].join('\n');
}

/** views/styles/index.css is the contents page; each file it imports is put in its place. */
function ownStyles(): string {
  const read = (name: string): string => readFileSync(`${root}/views/styles/${name}`, 'utf8');
  return read('index.css').replaceAll(/@import '\.\/([\w-]+\.css)';/g, (_, name: string) =>
    read(name),
  );
}

function sameAs(name: string, bytes: Buffer): boolean {
  const path = `${root}/views/assets/${name}`;
  return existsSync(path) && readFileSync(path).equals(bytes);
}
