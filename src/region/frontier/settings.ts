import { tenths } from '../../matching/distance.ts';
import type { Group, Table } from '../../matching/table.ts';

/** How many youths every home would rather have, and how dear it is to go above that. */
export interface Setting {
  readonly size: (typeof sizes)[number];
  readonly price: (typeof prices)[number];
}

export const sizes = [3, 4, 5, 6] as const;
/** So many times the policy's own price; or never, whatever it costs. */
export const prices = [0, 1, 2, 4, 'never'] as const;

export const settings: readonly Setting[] = sizes.flatMap((size) =>
  prices.map((price) => ({ size, price })),
);

/** The same table in a region that would have it so. Who lives somewhere stays, and no home gets more beds than it has. */
export function tableAt(table: Table, { size, price }: Setting): Table {
  const [one, two] = table.policy.sizePenalty;
  const times = price === 'never' ? 1 : price;
  return {
    ...table,
    policy: { ...table.policy, sizePenalty: [km(one * times), km(two * times)] },
    groups: table.groups.map((group) => groupAt(group, { size, price })),
  };
}

function groupAt(group: Group, { size, price }: Setting): Group {
  const rather = Math.min(size, group.size);
  return {
    ...group,
    preferredSize: rather,
    size: price === 'never' ? Math.max(rather, group.residents.length) : group.size,
  };
}

const km = (kilometres: number): number => tenths(kilometres) / 10;
