import type { Move } from '../../../matching/explain/moves.ts';
import { type Desk, groupNamed } from './desk.ts';

/** "Van Huize Wilg naar geen plek." Within one house it says only that the day or place differs. */
export function moveText(desk: Desk, { from, to }: Move): string {
  const { cost } = desk.t;
  const nameOf = (group: string | undefined) =>
    group === undefined ? cost.noPlace : groupNamed(desk, group).name || group;
  return from?.group === to?.group
    ? cost.sameHouse(nameOf(to?.group))
    : cost.fromTo(nameOf(from?.group), nameOf(to?.group));
}
