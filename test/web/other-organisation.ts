import type { Id } from '../../src/domain/ids.ts';
import type { SmallRegion } from '../small-region.ts';

/** A second organisation with youths of its own. */
export function otherOrganisation({ office, coco }: SmallRegion): Id {
  const id = office.newId();
  office.store.together((pen) =>
    pen.organisations.add(
      { id, code: 'ELDERS', name: 'Jeugdregio Elders' },
      { by: coco.id, at: office.now() },
    ),
  );
  return id;
}
