import type { CodeLists, ListName } from '../domain/code-list.ts';
import type { Language, Text } from '../domain/text.ts';

/** The matching knows codes only, so its sentences name needs, wishes and risks by code. */
const spoken: readonly ListName[] = ['need', 'desirable', 'education', 'risk'];

/** A sentence of the matching as people read it: names where it says codes. */
export function inNames(codes: CodeLists, lang: Language): (sentence: Text) => string {
  const names = new Map<string, string>(
    spoken.flatMap((list) =>
      [...(codes.get(list) ?? [])].map(([code, name]) => [code, name[lang]] as const),
    ),
  );
  return (sentence) =>
    sentence[lang].replaceAll(
      /(?<![\w-])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?![\w-])/g,
      (word) => names.get(word) ?? word,
    );
}
