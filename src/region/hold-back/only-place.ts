import { homeTenths, tenths } from '../../matching/distance.ts';
import { judge } from '../../matching/judge.ts';
import { registerOf } from '../../matching/register.ts';
import type { Group, Table, Youth } from '../../matching/table.ts';

/** How far a place may be to count as one that somebody else could take instead. */
export const nearbyKm = 60;

/** What those who wait for this place have in common, and what makes it scarce. */
export type Scarce =
  | { readonly kind: 'closed' }
  | { readonly kind: 'need'; readonly need: string }
  | { readonly kind: 'any' };

/** For how many a free place is the only one nearby that fits. */
export interface OnlyPlace {
  readonly scarce: Scarce;
  readonly count: number;
}

/**
 * How many others of the own organisation wait, fit in this home today, and in no other home with a free place within
 * 60 km of home. They are told by what they have in common: that they need a closed setting, or the help that most of
 * them need. Youths of other organisations do not show in it at all: a number that is looked at every day would tell
 * when one of them came or left. Nothing when there is nobody to tell of. It changes nothing in the matching.
 */
export function onlyPlace(
  table: Table,
  { group: groupCode, youth }: { readonly group: string; readonly youth: string },
  isOwn: (code: string) => boolean,
): OnlyPlace | undefined {
  const group = table.groups.find(({ code }) => code === groupCode);
  if (group === undefined) return undefined;
  const own = dependOn(table, group).filter(({ code }) => code !== youth && isOwn(code));
  if (own.length === 0) return undefined;
  const scarce = scarceIn(group, own);
  return { scarce, count: own.filter((one) => has(one, scarce)).length };
}

const known = new WeakMap<Group, readonly Youth[]>();

/** A page asks about the same home for many youths; a table never changes. */
function dependOn(table: Table, group: Group): readonly Youth[] {
  const found = known.get(group);
  if (found !== undefined) return found;
  const others = table.groups.filter((one) => one !== group && hasPlace(one));
  const waiting = table.youths.filter(
    (youth) =>
      isNear(table, youth, group) &&
      fits(table, youth, group) &&
      !others.some((other) => isNear(table, youth, other) && fits(table, youth, other)),
  );
  known.set(group, waiting);
  return waiting;
}

const hasPlace = ({ vacancies }: Group) => vacancies.some(({ places }) => places > 0);

const isNear = ({ policy }: Table, youth: Youth, group: Group): boolean =>
  homeTenths(youth, group, policy.detour) <= tenths(nearbyKm);

/** Alone, by every rule. Whoever must come with siblings is asked about with them. */
function fits(table: Table, youth: Youth, group: Group): boolean {
  if (!hasPlace(group)) return false;
  const set = youth.siblings === null ? undefined : registerOf(table).siblings.get(youth.siblings);
  const together = set?.must === true ? set.members : [youth];
  return (
    judge(
      table,
      group.code,
      together.map(({ code }) => code),
    ).broken.length === 0
  );
}

function scarceIn(group: Group, waiting: readonly Youth[]): Scarce {
  if (group.setting === 'closed') return { kind: 'closed' };
  const needs = Map.groupBy(
    waiting.flatMap((youth) => youth.needs),
    (need) => need,
  );
  const [most] = [...needs].sort(
    ([one, these], [other, those]) => those.length - these.length || (one < other ? -1 : 1),
  );
  return most === undefined ? { kind: 'any' } : { kind: 'need', need: most[0] };
}

const has = (youth: Youth, scarce: Scarce): boolean =>
  scarce.kind !== 'need' || youth.needs.includes(scarce.need);
