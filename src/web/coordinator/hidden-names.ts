const words = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Puts another word where one of these names stands in a sentence. A name begins where a word begins, so that of a
 * thousand names only those are tried of which the first word is there.
 */
export function hiding(names: readonly string[]): (sentence: string, by: string) => string {
  const byFirst = Map.groupBy(names, firstOf);
  return (sentence, by) => {
    const first = new Set(sentence.match(words)).add('');
    return [...first]
      .flatMap((word) => byFirst.get(word) ?? [])
      .sort((a, b) => b.length - a.length)
      .reduce((said, name) => said.replaceAll(name, by), sentence);
  };
}

/** A name of one word may stand within a longer one, and one without any letter anywhere: these are always tried. */
function firstOf(name: string): string {
  const first = name.match(words)?.[0] ?? '';
  return first === name ? '' : first;
}
