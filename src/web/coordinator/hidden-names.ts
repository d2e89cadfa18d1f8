const words = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Puts another word where one of these names stands in a sentence. A name begins where a word begins, so that of a
 * thousand names only those are tried of which the first word is there.
 */
export function hiding(names: readonly string[]): (sentence: string, by: string) => string {
  const byFirst = Map.groupBy(
    names.toSorted((a, b) => b.length - a.length),
    (name) => firstOf(name),
  );
  return (sentence, by) => {
    const first = new Set(sentence.match(words)).add('');
    return [...first]
      .flatMap((word) => byFirst.get(word) ?? [])
      .reduce((said, name) => said.replaceAll(name, by), sentence);
  };
}

/** A name without any letter is always tried. */
const firstOf = (name: string): string => name.match(words)?.[0] ?? '';
