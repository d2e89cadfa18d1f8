import type { CodePair, Group, Table, Youth } from './table.ts';

/** The table with its indexes: who is who, who must be kept apart, who came as a family. */
export interface Register {
  readonly table: Table;
  readonly youths: ReadonlyMap<string, Youth>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly apart: Links;
  readonly excluded: Links;
  readonly pending: Links;
  readonly pinned: ReadonlyMap<string, string>;
  readonly siblings: ReadonlyMap<string, SiblingSet>;
}

export type Links = ReadonlyMap<string, ReadonlySet<string>>;

export interface SiblingSet {
  /** By code; only those who are in the table. */
  readonly members: readonly Youth[];
  /** One member who says must, says it for all. */
  readonly must: boolean;
}

const known = new WeakMap<Table, Register>();

/** The same table always gives the same register, so asking twice costs nothing. */
export function registerOf(table: Table): Register {
  const found = known.get(table);
  if (found !== undefined) return found;
  const register = makeRegister(table);
  known.set(table, register);
  return register;
}

function makeRegister(table: Table): Register {
  return {
    table,
    youths: new Map(table.youths.map((youth) => [youth.code, youth])),
    groups: new Map(table.groups.map((group) => [group.code, group])),
    apart: links([...table.apart, ...table.apart.map(([a, b]): CodePair => [b, a])]),
    excluded: links(table.excluded),
    pending: links(table.pending),
    pinned: new Map(table.pinned),
    siblings: siblingSets(table.youths),
  };
}

function links(pairs: readonly CodePair[]): Links {
  const found = new Map<string, Set<string>>();
  for (const [from, to] of pairs) {
    const known = found.get(from);
    if (known === undefined) found.set(from, new Set([to]));
    else known.add(to);
  }
  return found;
}

function siblingSets(youths: readonly Youth[]): ReadonlyMap<string, SiblingSet> {
  const members = Map.groupBy(
    youths.filter((youth) => youth.siblings !== null),
    (youth) => youth.siblings ?? '',
  );
  return new Map(
    [...members].map(([code, members]) => [
      code,
      { members, must: members.some((youth) => youth.siblingsTogether === 'must') },
    ]),
  );
}

/** The set a youth belongs to, when there is somebody else of it in the table. */
export function siblingSetOf(register: Register, youth: Youth): SiblingSet | undefined {
  const set = youth.siblings === null ? undefined : register.siblings.get(youth.siblings);
  return set !== undefined && set.members.length > 1 ? set : undefined;
}
