/** Worked out when somebody asks, and then remembered. */
export function askedOnce<T>(work: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: work() }).value;
}
