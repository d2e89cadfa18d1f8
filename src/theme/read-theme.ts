import { coloursIn, readable, tooNear, visible } from './contrast.ts';

export type ReadTheme =
  | { readonly ok: true; readonly css: string }
  | { readonly ok: false; readonly errors: readonly string[] };

const night = '@media (prefers-color-scheme: dark)';

/** A block for the day, and perhaps one for the night; nothing else can be said. */
const shape = new RegExp(
  String.raw`^\s*:root\s*\{(?<day>[^{}]*)\}\s*(?:@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)\s*\{\s*:root\s*\{(?<night>[^{}]*)\}\s*\})?\s*$`,
);

/** A token of ours or of the design system. */
const token = /^--(?:plek|utrecht|basis)-[a-z\d-]+$/;

/** Colours, lengths, names of fonts: nothing that is fetched, and nothing that ends a block. */
const harmless =
  /^(?!.*(?:url|image|image-set|cross-fade|src|expression|attr|element)\s*\()[\w\s#%.,()'"+*/-]+$/i;

const colour = /^#[\da-f]{6}$/i;

/**
 * A region's own tokens, from a style sheet that may hold custom properties alone. Written out again by us, so that
 * what is served is what was checked. `palette` is our own, for colours that the region leaves as they are.
 */
export function readTheme(text: string, palette: string): ReadTheme {
  const { day, night: dark = '' } =
    shape.exec(text.replaceAll(/\/\*[\s\S]*?\*\//g, ''))?.groups ?? {};
  if (day === undefined) {
    return { ok: false, errors: [`it holds more than :root { … } and ${night} { :root { … } }`] };
  }
  const [byDay, byNight] = [tokensIn(day), tokensIn(dark)];
  const errors = [...byDay, ...byNight].flatMap(errorsOf);
  if (errors.length > 0) return { ok: false, errors };

  const [ownDay = '', ownNight = ''] = palette.split('@media');
  const near = [...nearIn('by day', ownDay, byDay), ...nearIn('by night', ownNight, byNight)];
  return near.length > 0
    ? { ok: false, errors: near }
    : { ok: true, css: styleSheet(byDay, byNight) };
}

interface Token {
  readonly name: string;
  readonly value: string;
}

const tokensIn = (block: string): Token[] =>
  block
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(':');
      return { name: name.trim(), value: rest.join(':').trim() };
    });

const errorsOf = ({ name, value }: Token): string[] => [
  ...(token.test(name) ? [] : [`“${name}” is no token: --plek-…, --utrecht-… or --basis-…`]),
  ...(harmless.test(value) ? [] : [`“${name}” has a value that may not be here`]),
  ...(colourNames.has(name.replace('--plek-', '')) && !colour.test(value)
    ? [`“${name}” is a colour whose contrast is counted: #rrggbb`]
    : []),
];

/** Colours said for the day are for the day: the night keeps ours unless it is said. Paper keeps ours, too. */
function styleSheet(byDay: readonly Token[], byNight: readonly Token[]): string {
  const colours = byDay.filter(({ value }) => colour.test(value));
  const others = byDay.filter(({ value }) => !colour.test(value));
  return [
    block('screen', others),
    block('screen and (prefers-color-scheme: light)', colours),
    block('screen and (prefers-color-scheme: dark)', byNight),
  ].join('');
}

const block = (media: string, tokens: readonly Token[]): string =>
  tokens.length === 0 ? '' : `@media ${media} {\n.plek-theme {\n${linesOf(tokens)}\n}\n}\n`;

const linesOf = (tokens: readonly Token[]): string =>
  tokens.map(({ name, value }) => `  ${name}: ${value};`).join('\n');

const colourNames = new Set([...readable, ...visible].flat());

function nearIn(when: string, own: string, tokens: readonly Token[]): string[] {
  const colours = new Map([...coloursIn(own), ...coloursIn(linesOf(tokens))]);
  return [
    ...tooNear(colours, readable, 4.5).map(
      ([ink, on]) => `--plek-${ink} cannot be read on --plek-${on} ${when}: less than 4.5 to 1`,
    ),
    ...tooNear(colours, visible, 3).map(
      ([line, on]) => `--plek-${line} cannot be seen on --plek-${on} ${when}: less than 3 to 1`,
    ),
  ];
}
