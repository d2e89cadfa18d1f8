import { tenths } from '../../src/matching/distance.ts';
import type { Row } from '../../src/matching/linear-programme.ts';
import { siblingSetOf } from '../../src/matching/register.ts';
import { noMoreThan, type OfGroup } from './of-group.ts';

/** Brothers and sisters, however many: those who must come together, and those who had rather. */
export function siblingRows(one: OfGroup): Row[] {
  const sets = new Set(
    [...one.byYouth.keys()].flatMap((youth) => siblingSetOf(one.register, youth) ?? []),
  );
  return [...sets].flatMap(({ members, must }) => {
    const columns = members.map((member) => one.byYouth.get(member) ?? []);
    return must ? together(columns) : rather(one, columns);
  });
}

/** Each as often as the first of them; who has no column here keeps the others away too. */
const together = ([first = [], ...others]: readonly (readonly number[])[]): Row[] =>
  others.map((columns) => ({ ...noMoreThan(first, columns), kind: 'equal' }));

/** A helper for the first who comes, and one with the bonus for each beyond the first. */
function rather({ register, add }: OfGroup, members: readonly (readonly number[])[]): Row[] {
  const here = members.filter((columns) => columns.length > 0);
  if (here.length < 2) return [];
  const first = add({ worth: 0 });
  const worth = tenths(register.table.policy.siblingBonus);
  const beyond = here.slice(1).map(() => add({ worth }));
  return [
    ...here.map((columns) => noMoreThan(columns, [first])),
    noMoreThan([first, ...beyond], here.flat()),
  ];
}
