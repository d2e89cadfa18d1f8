import type { Placement, Plan, Totals } from '../plan.ts';
import { type Register, registerOf } from '../register.ts';
import type { Table } from '../table.ts';
import { knownGroup, knownYouth, receiving } from './company.ts';
import { newcomersOf } from './newcomers.ts';
import { fitsBest, sumOf, termsOf } from './points.ts';
import { type WhyNot, whyNot } from './why-not.ts';
import { withPin } from './with-pin.ts';

/** The one thing asked of a matching here: a table in, a plan out. */
export type MatchAgain = (
  table: Table,
) => Promise<{ readonly ok: true; readonly plan: Plan } | { readonly ok: false }>;

export type CostOfOption =
  | { readonly ok: false; readonly why: 'does-not-fit'; readonly whyNot: WhyNot }
  | { readonly ok: false; readonly why: 'not-solved' }
  | {
      readonly ok: true;
      readonly plan: Plan;
      /** Tier by tier what the choice adds to the plan; below zero is what it costs. */
      readonly difference: Totals;
      readonly changes: readonly Change[];
    };

/** What it means for one person, the one who was asked about among them. */
export interface Change {
  readonly youth: string;
  readonly kind: 'gains' | 'loses' | 'moves';
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** For who moves: how much better it is there, in tenths of a kilometre-equivalent. */
  readonly points: number | undefined;
}

/** What the plan as a whole pays for sending this youth to this group: by solving again, not by guessing. */
export async function costOfOption(
  table: Table,
  plan: Plan,
  youth: string,
  group: string,
  match: MatchAgain,
): Promise<CostOfOption> {
  const judged = whyNot(table, youth, group);
  if (!judged.fits) return { ok: false, why: 'does-not-fit', whyNot: judged };

  const matched = await match(withPin(table, youth, group));
  if (!matched.ok) return { ok: false, why: 'not-solved' };

  const [was, is] = [plan.totals, matched.plan.totals];
  return {
    ok: true,
    plan: matched.plan,
    difference: [is[0] - was[0], is[1] - was[1], is[2] - was[2], is[3] - was[3]],
    changes: changesBetween(registerOf(table), plan, matched.plan),
  };
}

function changesBetween(register: Register, before: Plan, after: Plan): readonly Change[] {
  return register.table.youths.flatMap(({ code }): Change[] => {
    const from = placementOf(before, code);
    const to = placementOf(after, code);
    if (from?.group === to?.group) return [];
    return [
      {
        youth: code,
        kind: from === undefined ? 'gains' : to === undefined ? 'loses' : 'moves',
        from: from?.group,
        to: to?.group,
        points: from && to && pointsIn(register, after, to) - pointsIn(register, before, from),
      },
    ];
  });
}

const placementOf = (plan: Plan, youth: string): Placement | undefined =>
  plan.placements.find((placement) => placement.youth === youth);

function pointsIn(register: Register, plan: Plan, placement: Placement): number {
  const group = knownGroup(register, placement.group);
  const composition = receiving(register, group, newcomersOf(register, plan, group));
  return sumOf(termsOf(composition, knownYouth(register, placement.youth), fitsBest));
}
