/** Excel writes characters that XML cannot hold as `_x000B_`, and a text that says so itself as `_x005F_x000B_`. */
export const showHidden = (words: string): string =>
  words.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

export const hideHidden = (words: string): string =>
  words
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    // eslint wants no control characters in a pattern, so they are named by their category.
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
      '\n\t'.includes(character)
        ? character
        : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
