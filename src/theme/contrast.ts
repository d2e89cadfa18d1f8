/** Colours by name, as `#rrggbb`. */
export type Colours = ReadonlyMap<string, string>;

/** The palette's own colours in this piece of style sheet. */
export const coloursIn = (css: string): Colours =>
  new Map(
    [...css.matchAll(/--plek-([\w-]+):\s*(#[\da-f]{6})\b/gi)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );

const backgrounds = ['page', 'surface', 'soft'];

/** Ink and what it stands on: must be 4.5 to 1. */
export const readable = [
  ...backgrounds.flatMap((on) =>
    ['ink', 'muted', 'brand', 'brand-strong', 'danger'].map((ink) => [ink, on] as const),
  ),
  ...['neutral', 'ok', 'warn', 'stop', 'info'].map(
    (kind) => [`${kind}-ink`, `${kind}-bg`] as const,
  ),
  ...['action', 'action-strong'].map((button) => ['on-action', button] as const),
  ...['danger', 'danger-strong'].map((button) => ['on-danger', button] as const),
  ['on-header', 'header'] as const,
];

/** Edges of fields, buttons and focus: must be 3 to 1. */
export const visible = backgrounds.flatMap((on) =>
  ['control', 'focus', 'action'].map((line) => [line, on] as const),
);

/** The pairs of these that are too near each other, of those whose colours are known. */
export const tooNear = (
  colours: Colours,
  pairs: readonly (readonly [string, string])[],
  least: number,
): (readonly [string, string])[] =>
  pairs.filter(([one, other]) => {
    const [ink, on] = [colours.get(one), colours.get(other)];
    return ink === undefined || on === undefined || contrast(ink, on) < least;
  });

/** The formula of WCAG 2: relative luminance, then the quotient. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
