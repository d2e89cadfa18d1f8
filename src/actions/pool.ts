import { dayOf } from '../domain/calendar-day.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Code, Id } from '../domain/ids.ts';
import { type LookedUp, lookedUp } from '../domain/looked-up.ts';
import { provinceOf } from '../domain/locate.ts';
import { type PoolProjection, type PoolRow, poolProjectionOf } from '../domain/pool-projection.ts';
import { Postcode } from '../domain/postcode.ts';
import type { Deps } from './deps.ts';

type Reads = Pick<Deps, 'store' | 'gazetteer' | 'now'>;

/** Youths of other organisations by their own code, as this organisation may see them: also who no longer waits. */
export function othersInPool(deps: Reads, organisationId: Id): LookedUp<Code, PoolProjection> {
  const project = projecting(deps);
  const today = dayOf(deps.now());
  return lookedUp((code) => {
    const row = deps.store.pool.findOther(code, organisationId, today);
    return row && project(row);
  });
}

/** Those of them who wait, longest first. */
export const othersWaiting = (deps: Reads, organisationId: Id): readonly PoolProjection[] =>
  deps.store.pool.listOthersWaiting(organisationId, dayOf(deps.now())).map(projecting(deps));

/** One youth, as another organisation sees them. */
export function inPool(deps: Reads, youthId: Id): PoolProjection | undefined {
  const row = deps.store.pool.find(youthId, dayOf(deps.now()));
  return row && projecting(deps)(row);
}

function projecting({ store, gazetteer }: Reads) {
  const codes = codeLists(store.codes.list());
  const regions = new Map<string, string | undefined>();
  // Many live in the same towns, and a town is looked up once.
  const regionOf = ({ postcode, place }: PoolRow): string | undefined => {
    const key = `${postcode}|${place}`;
    const read = Postcode.safeParse(postcode).data;
    if (!regions.has(key)) regions.set(key, provinceOf({ postcode: read, place }, gazetteer));
    return regions.get(key);
  };
  return (row: PoolRow): PoolProjection => poolProjectionOf(row, { codes, region: regionOf(row) });
}
