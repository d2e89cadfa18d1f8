import type { Placement, Plan } from '../plan.ts';

/** One youth for whom two plans differ. */
export interface Move {
  readonly youth: string;
  readonly kind: 'gains' | 'loses' | 'moves';
  readonly from: Placement | undefined;
  readonly to: Placement | undefined;
}

/** For whom the second plan is otherwise than the first, by code. */
export function movesBetween(before: Plan, after: Plan): readonly Move[] {
  const [was, is] = [placementsIn(before), placementsIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((youth): Move[] => {
    const [from, to] = [was.get(youth), is.get(youth)];
    if (isSame(from, to)) return [];
    const kind = from === undefined ? 'gains' : to === undefined ? 'loses' : 'moves';
    return [{ youth, kind, from, to }];
  });
}

const placementsIn = ({ placements }: Plan): ReadonlyMap<string, Placement> =>
  new Map(placements.map((placement) => [placement.youth, placement]));

const isSame = (one: Placement | undefined, other: Placement | undefined): boolean =>
  one?.group === other?.group &&
  one?.vacancy === other?.vacancy &&
  one?.startsOn === other?.startsOn;
