import type { Group } from '../../matching/table.ts';
import { comingTo, type Side } from './figures.ts';

/** How full a home is once everybody of the plan has come. */
export interface Filled {
  readonly residents: number;
  readonly coming: number;
  /** Places that stay free. */
  readonly free: number;
  readonly size: number;
  readonly preferredSize: number;
}

/** One home in both plans; without a before it is new. */
export interface HomeBeside {
  readonly group: string;
  readonly kind: 'opened' | 'closed' | 'changed' | 'as-it-was';
  readonly was: Filled | undefined;
  readonly is: Filled | undefined;
}

/** Every home of either table, by code. It is closed when it had places and has none, and nobody new comes. */
export function homesBeside(before: Side, after: Side): readonly HomeBeside[] {
  const [was, is] = [before, after].map(
    ({ table }) => new Map(table.groups.map((home) => [home.code, home])),
  );
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort().map((group) => {
    const [one, other] = [was?.get(group), is?.get(group)];
    const there = { was: one && filled(before, one), is: other && filled(after, other) };
    return { group, kind: kindOf(one, other), ...there };
  });
}

function kindOf(was: Group | undefined, is: Group | undefined): HomeBeside['kind'] {
  if (was === undefined) return 'opened';
  if (is === undefined) return 'closed';
  if (was.vacancies.length > 0 && is.vacancies.length === 0) return 'closed';
  return JSON.stringify(was) === JSON.stringify(is) ? 'as-it-was' : 'changed';
}

function filled({ plan }: Side, home: Group): Filled {
  const coming = comingTo(plan, home);
  const places = home.vacancies.reduce((sum, one) => sum + one.places, 0);
  return {
    residents: home.residents.length,
    coming,
    free: Math.max(0, places - coming),
    size: home.size,
    preferredSize: home.preferredSize,
  };
}
