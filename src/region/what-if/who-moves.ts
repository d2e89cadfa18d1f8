import { homeTenths } from '../../matching/distance.ts';
import type { Table } from '../../matching/table.ts';
import type { Side } from './figures.ts';

/** For whom the second plan is otherwise than the first. */
export interface Moved {
  readonly youth: string;
  /** Nearer and farther: who has a place in both, in another home. */
  readonly kind: 'gains' | 'loses' | 'nearer' | 'farther' | 'as-far' | 'taken-out';
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Tenths of a kilometre from home, before and after. */
  readonly was: number | undefined;
  readonly is: number | undefined;
}

/** By code; also who stays in a home that itself moves. */
export function whoMoves(before: Side, after: Side): readonly Moved[] {
  const [was, is] = [placesOf(before), placesOf(after)];
  const still = new Set(after.table.youths.map(({ code }) => code));
  return before.table.youths.flatMap(({ code: youth }): Moved[] => {
    const [from, to] = [was.get(youth), is.get(youth)];
    const there = { youth, from: from?.group, to: to?.group, was: from?.far, is: to?.far };
    if (!still.has(youth)) return [{ ...there, kind: 'taken-out' }];
    if (from?.group === to?.group && isAsFar(from?.far, to?.far)) return [];
    if (from === undefined) return [{ ...there, kind: 'gains' }];
    if (to === undefined) return [{ ...there, kind: 'loses' }];
    const kind = to.far < from.far ? 'nearer' : to.far > from.far ? 'farther' : 'as-far';
    return [{ ...there, kind }];
  });
}

interface Place {
  readonly group: string;
  readonly far: number;
}

const isAsFar = (one: number | undefined, other: number | undefined): boolean => one === other;

function placesOf({ table, plan }: Side): ReadonlyMap<string, Place> {
  return new Map(
    plan.placements.map(({ youth, group }) => [youth, { group, far: farOf(table, youth, group) }]),
  );
}

function farOf({ youths, groups, policy }: Table, youth: string, group: string): number {
  const [who, home] = [youths.find(isCalled(youth)), groups.find(isCalled(group))];
  if (who === undefined || home === undefined) throw new Error('A plan names who is not there');
  return homeTenths(who, home, policy.detour);
}

const isCalled =
  (wanted: string) =>
  ({ code }: { readonly code: string }): boolean =>
    code === wanted;
