import type { Id } from '../../../domain/ids.ts';

/** Far more than everybody looks for in an afternoon. */
const mostKept = 500;

/**
 * What somebody searched for, under an id that says nothing. It may be a name, so it stands in no address, and it is
 * written nowhere: when the program stops it is gone.
 */
export function keptSearches(newId: () => Id) {
  const kept = new Map<Id, { readonly by: Id; readonly typed: string }>();
  return {
    keep(by: Id, typed: string): Id {
      const id = newId();
      kept.set(id, { by, typed });
      const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return id;
    },
    /** One's own, or nothing. */
    find(id: Id, by: Id): string | undefined {
      const search = kept.get(id);
      return search?.by === by ? search.typed : undefined;
    },
  };
}
