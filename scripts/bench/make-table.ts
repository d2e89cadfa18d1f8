import { dice, type Kind } from './dice.ts';
import { inventGroup } from './invent-group.ts';
import { inventYouth } from './invent-youth.ts';
import { today } from './spread.ts';

export interface Size {
  readonly seed: number;
  readonly youths: number;
  readonly groups: number;
  readonly kind: Kind;
}

/** An invented table with the spread of ages, places and needs that a real one has, from nothing but a seed. */
export function makeTable({ seed, youths, groups, kind }: Size) {
  const thrown = dice(seed, kind);
  const { pick } = thrown;
  const groupRows = Array.from({ length: groups }, (_, index) =>
    inventGroup(thrown, index, groups),
  );
  const codes = groupRows.map(({ code }) => code);
  const youthRows = Array.from({ length: youths }, (_, index) => inventYouth(thrown, index, codes));
  const pairs = (share: number) =>
    Array.from({ length: Math.round(youths * share) }, () => [
      pick(youthRows).code,
      pick(groupRows).code,
    ]);
  const apart = Array.from({ length: Math.round(youths * 0.05) }, () => [
    pick(youthRows).code,
    pick(youthRows).code,
  ]);
  return {
    today,
    youths: youthRows,
    groups: groupRows,
    apart: apart.filter(([one, other]) => one !== other),
    excluded: pairs(0.05),
    pending: pairs(0.03),
  };
}
