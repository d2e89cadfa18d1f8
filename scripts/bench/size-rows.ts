import { tenths } from '../../src/matching/distance.ts';
import type { Row } from '../../src/matching/linear-programme.ts';
import { atMost, noMoreThan, type OfGroup } from './of-group.ts';

const eachFurtherKm = 30;

/** A helper for each youth above the size the group prefers: as many are set as there are youths too many. */
export function sizeRows({ register, group, byYouth, room, add }: OfGroup): Row[] {
  const [one, two] = register.table.policy.sizePenalty.map(tenths) as [number, number];
  const above = Math.max(0, group.residents.length - group.preferredSize);
  const free = Math.max(0, group.preferredSize - group.residents.length);
  if (room <= free) return [];
  const steps = [one, two - one, ...Array.from({ length: room }, () => tenths(eachFurtherKm))];
  const helpers = steps.slice(above, above + room - free).map((step) => add({ worth: 0 - step }));
  const all = [...byYouth.values()].flat();
  return [
    noMoreThan(all, helpers, free),
    // The second may be cheaper than the first, or than nothing: each only when there are so many.
    ...helpers.map((helper, at) =>
      atMost(0, [helper, ...all], [free + at + 1, ...all.map(() => -1)]),
    ),
  ];
}
