/** What was done a moment ago (`?done=…`); any other word says nothing. */
export function doneNotice(done: unknown, texts: Readonly<Record<string, string>>) {
  const text = typeof done === 'string' && Object.hasOwn(texts, done) ? texts[done] : undefined;
  return text === undefined ? undefined : ({ kind: 'ok', text } as const);
}
