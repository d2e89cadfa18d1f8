import type { Register } from '../register.ts';
import type { Group } from '../table.ts';
import type { Limits } from './book.ts';
import { canAllStart } from './can-all-start.ts';
import type { Member } from './make-book.ts';
import type { Start } from './starts.ts';

export interface Frame {
  readonly register: Register;
  readonly group: Group;
  readonly starts: readonly Start[];
  readonly room: number;
  readonly limits: Limits;
}

/** Whether these could come together: the group rules about a few, before the search asks them about many. */
export function fitsTogether(
  { register, group, starts, room, limits }: Frame,
  members: readonly Member[],
): boolean {
  if (members.length > room) return false;
  const born = members.map((member) => member.born);
  const days = Math.max(limits.youngest, ...born) - Math.min(limits.oldest, ...born);
  const care = members.reduce((total, { youth }) => total + youth.intensity, 0);
  const people = [...group.residents, ...members.map(({ youth }) => youth)];
  return (
    (members.length === 0 || (days <= limits.mostSpread && care <= limits.intensity)) &&
    Object.keys(group.riskCaps).every(
      (risk, at) =>
        members.filter(({ youth }) => youth.risks.includes(risk)).length <= (limits.risky[at] ?? 0),
    ) &&
    members.every(({ youth }) => {
      const apart = register.apart.get(youth.code);
      return apart === undefined || people.every(({ code }) => !apart.has(code));
    }) &&
    canAllStart(
      starts,
      members.map(({ mask }) => mask),
      members.length,
    )
  );
}
