import type { PageDeps } from './page-deps.ts';

/** A memory that is empty again as soon as anybody was erased: of them nothing stays behind, on no page. */
export function untilErased<Key, Answer>({
  store,
}: Pick<PageDeps, 'store'>): () => Map<Key, Answer> {
  let memory = { head: 0, known: new Map<Key, Answer>() };
  return () => {
    const head = store.erasing.head();
    if (head !== memory.head) memory = { head, known: new Map() };
    return memory.known;
  };
}
