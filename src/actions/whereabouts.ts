import type { Gazetteer } from '../domain/gazetteer.ts';
import { type Located, locate } from '../domain/locate.ts';
import { Postcode } from '../domain/postcode.ts';
import type { Store } from '../store/index.ts';

/** Where an address lies by what is known today; better tables make it more exact without a change of facts. */
export function whereabouts({ store, gazetteer }: { store: Store; gazetteer: Gazetteer }) {
  const known = new Map<string, Located | undefined>();
  return (postcode: string, place: string): Located | undefined => {
    const key = `${postcode}|${place}`;
    if (!known.has(key)) known.set(key, find(postcode, place));
    return known.get(key);
  };

  function find(postcode: string, place: string): Located | undefined {
    const read = Postcode.safeParse(postcode);
    return locate(
      { postcode: read.success ? read.data : undefined, place: place === '' ? undefined : place },
      { postcodes: store.postcodes, gazetteer },
    );
  }
}
