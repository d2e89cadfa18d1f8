import type { Visitor } from './visitor.ts';

/** What a form carries along besides the questions: which facts it showed. */
export async function asShown(visitor: Visitor, path: string): Promise<{ version: string }> {
  const { text } = await visitor.get(path);
  return { version: /name="version" value="([\w-]+)"/.exec(text)?.[1] ?? '' };
}
