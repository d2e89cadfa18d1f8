import type { Code, Id } from '../../../domain/ids.ts';
import type { Change, CostOfOption } from '../../../matching/explain/cost-of-option.ts';
import type { Totals } from '../../../matching/plan.ts';
import { tiersPicture } from '../../../pictures/tiers.ts';
import { type Desk, groupNamed, isOwn, km, youthNamed } from './desk.ts';

/** What a choice would mean: for the plan as a whole, and for everybody whose place it changes. */
export function costView(desk: Desk, asked: Code, cost: CostOfOption) {
  const { t, say } = desk;
  if (!cost.ok) {
    return {
      why: t.cost.why[cost.why],
      because: cost.why === 'does-not-fit' ? cost.whyNot.saysNo.map(({ why }) => say(why)) : [],
      tiers: [],
      picture: undefined,
      changes: [],
    };
  }
  const others = cost.changes.filter(({ youth }) => youth !== asked);
  const tiers = beforeAndAfter(desk, cost);
  return {
    why: others.length === 0 ? t.cost.nobodyElse : t.cost.others(others.length),
    because: [],
    tiers,
    picture: tiersPicture(
      'tiers',
      tiers.map(({ name, was, is, totals }) => ({ name, ...totals, wasWords: was, isWords: is })),
      { ...t.cost.picture, tier: t.cost.tier, was: t.cost.was, is: t.cost.is },
    ),
    changes: cost.changes.map((change) => ({
      youth: youthNamed(desk, change.youth),
      text: changeText(desk, change),
      kind: change.kind === 'loses' ? 'stop' : change.kind === 'gains' ? 'ok' : 'info',
      word: t.cost.kinds[change.kind],
    })),
  };
}

/** Tier by tier: what it is for everybody together, what it would be, and the difference in words. */
function beforeAndAfter(desk: Desk, { plan, difference }: Extract<CostOfOption, { ok: true }>) {
  const before = plan.totals.map((total, tier) => total - (difference[tier] ?? 0));
  const [was, is] = [totalsInWords(desk, before), totalsInWords(desk, plan.totals)];
  return tiersView(desk, difference).map((tier, at) => ({
    ...tier,
    was: was[at] ?? '',
    is: is[at] ?? '',
    totals: { was: before[at] ?? 0, is: plan.totals[at] ?? 0 },
  }));
}

/** Kilometre points are counted in tenths. */
export const totalsInWords = ({ format }: Pick<Desk, 'format'>, totals: readonly number[]) =>
  totals.map((total, tier) => format.number(tier === lastTier ? total / 10 : total));

/** Tier by tier, how much more or less it is. */
export const tiersView = (desk: Desk, differences: Totals) =>
  differences.map((difference, tier) => ({
    name: desk.t.cost.tiers[tier] ?? '',
    text: difference === 0 ? desk.t.cost.same : amount(desk, tier, difference),
    kind: difference === 0 ? 'neutral' : difference < 0 ? 'warn' : 'ok',
  }));

/** The same for who has no room for a table: only what differs, each in a few words. */
export const gainsView = (desk: Desk, differences: Totals) =>
  tiersView(desk, differences)
    .filter((_, tier) => differences[tier] !== 0)
    .map(({ name, text, kind }) => ({ kind, text: `${name}: ${text}` }));

const lastTier = 3;

function amount({ t, format }: Desk, tier: number, difference: number): string {
  const much = format.number(Math.abs(difference) / (tier === lastTier ? 10 : 1));
  return difference < 0 ? t.cost.less(much) : t.cost.more(much);
}

function changeText(desk: Desk, { youth, from, to, points }: Change): string {
  const { t } = desk;
  const nameOf = (code: Code | undefined) =>
    code === undefined ? t.cost.noPlace : groupNamed(desk, code).name;
  const words = t.cost.fromTo(nameOf(from), nameOf(to));
  if (points === undefined || points === 0 || !isOwn(desk, youth)) return words;
  const far = km(desk, Math.abs(points));
  return `${words} ${points > 0 ? t.cost.better(far) : t.cost.worse(far)}`;
}

/** Where the cost of each group is told, for a youth in a run. */
export const costIn =
  (run: Id | undefined, youth: Code) =>
  (group: Code): string | undefined =>
    run && `/coordinator/runs/${run}/costs/${youth}/${group}`;
