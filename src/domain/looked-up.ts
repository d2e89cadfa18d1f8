/** Like a map to whoever asks, but each thing is looked for only when it is asked for, and then kept. */
export type LookedUp<K, V> = Pick<ReadonlyMap<K, V>, 'get' | 'has'>;

export function lookedUp<K, V>(find: (key: K) => V | undefined): LookedUp<K, V> {
  const known = new Map<K, V | undefined>();
  const get = (key: K): V | undefined => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key);
  };
  return { get, has: (key) => get(key) !== undefined };
}
