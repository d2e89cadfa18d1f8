/** People type names without their accents and capitals, and with a space too many. */
export const plainWords = (words: string): string =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
