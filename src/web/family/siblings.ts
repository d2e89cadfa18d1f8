import type { Id } from '../../domain/ids.ts';
import { isOpen } from '../../domain/proposal.ts';
import type { Youth } from '../../domain/youth.ts';
import type { Store } from '../../store/index.ts';

export type SiblingsHere = 'live-here' | 'proposed-too' | 'not-here';

/** Whether brothers and sisters come along. Only about the own family, and only what was put to it. */
export function siblingsHere(
  { youths, placements, proposals }: Pick<Store, 'youths' | 'placements' | 'proposals'>,
  { id }: Pick<Youth, 'id'>,
  groupId: Id,
): SiblingsHere | undefined {
  const siblings = youths.listSiblings(id);
  if (siblings.length === 0) return undefined;
  const ids = new Set(siblings.map((sibling) => sibling.id));
  const placed = [...ids].flatMap((one) => placements.listOfYouth(one));
  if (placed.some((one) => one.endedOn === null && one.groupId === groupId)) return 'live-here';
  const put = siblings.flatMap((sibling) => proposals.listOfYouth(sibling.id));
  return put.some((one) => isOpen(one) && one.consultedAt !== null && one.groupId === groupId)
    ? 'proposed-too'
    : 'not-here';
}
