import type { Placement, Plan, Totals } from '../plan.ts';
import { type Register, registerOf } from '../register.ts';
import type { Table } from '../table.ts';
import { knownGroup, knownYouth, receiving } from './company.ts';
import { gainOver } from './gain.ts';
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

  return costBetween(table, plan, withPin(table, youth, group), match);
}

/** The plan of the table as it is, against the plan of the table as it would be. */
export async function costBetween(
  table: Table,
  plan: Plan,
  changed: Table,
  match: MatchAgain,
): Promise<CostOfOption> {
  const matched = await match(changed);
  if (!matched.ok) return { ok: false, why: 'not-solved' };
  const before = { register: registerOf(table), plan };
  const after = { register: registerOf(changed), plan: matched.plan };
  return {
    ok: true,
    plan: matched.plan,
    difference: gainOver(plan.totals, matched.plan.totals),
    changes: changesBetween(before, after),
  };
}

interface Side {
  readonly register: Register;
  readonly plan: Plan;
}

function changesBetween(before: Side, after: Side): readonly Change[] {
  return before.register.table.youths.flatMap(({ code }): Change[] => {
    const from = placementOf(before.plan, code);
    const to = placementOf(after.plan, code);
    if (from?.group === to?.group) return [];
    return [
      {
        youth: code,
        kind: from === undefined ? 'gains' : to === undefined ? 'loses' : 'moves',
        from: from?.group,
        to: to?.group,
        points: from && to && pointsIn(after, to) - pointsIn(before, from),
      },
    ];
  });
}

const placementOf = (plan: Plan, youth: string): Placement | undefined =>
  plan.placements.find((placement) => placement.youth === youth);

function pointsIn({ register, plan }: Side, placement: Placement): number {
  const group = knownGroup(register, placement.group);
  const composition = receiving(register, group, newcomersOf(register, plan, group));
  return sumOf(termsOf(composition, knownYouth(register, placement.youth), fitsBest));
}
