type Half<S, K extends 'reads' | 'writes'> = {
  [N in keyof S]: S[N] extends Record<K, infer H> ? H : never;
};

/** One half of every store: what it reads, or what it writes. */
export const half = <
  S extends Record<string, { reads: object; writes: object }>,
  K extends 'reads' | 'writes',
>(
  stores: S,
  which: K,
): Half<S, K> =>
  Object.fromEntries(Object.entries(stores).map(([name, store]) => [name, store[which]])) as Half<
    S,
    K
  >;
