import { compose, type Composition } from '../../src/matching/composition.ts';
import { tenths } from '../../src/matching/distance.ts';
import { ageDifference } from '../../src/matching/goals/fits-best/age-difference.ts';
import { groupSize } from '../../src/matching/goals/fits-best/group-size.ts';
import { registerOf, siblingSetOf } from '../../src/matching/register.ts';
import type { Person, Table, Youth } from '../../src/matching/table.ts';
import { ask, type Asked, type Judged, type Points } from './group.ts';

/** What a point of each tier weighs, and what each youth costs. */
export interface Priced {
  readonly weights: readonly bigint[];
  readonly paid: ReadonlyMap<string, bigint>;
}

/** Those who come together or not at all, and the most they may add. */
interface Unit {
  readonly members: readonly Youth[];
  readonly most: bigint;
}

/** For each list of prices and each group, the most that a composition is worth above those prices. */
export function topsOf(table: Table, priced: readonly Priced[]): readonly (readonly bigint[])[] {
  const register = registerOf(table);
  const tops = table.groups.map((group) => {
    const asked = ask(register, group);
    return priced.map((prices) => topOf(asked, prices));
  });
  return priced.map((_, at) => tops.map((ofGroup) => ofGroup[at] ?? 0n));
}

function topOf(asked: Asked, { weights, paid }: Priced): bigint {
  const { group, room, pinned } = asked;
  const weigh = (points: Points) =>
    points.reduce((sum, one, tier) => sum + (weights[tier] ?? 0n) * BigInt(one), 0n);
  const last = weights[3] ?? 0n;
  const priceOf = (youths: readonly Youth[]) =>
    youths.reduce((sum, { code }) => sum + (paid.get(code) ?? 0n), 0n);
  const mostOf = (members: readonly Youth[]) =>
    members.reduce(
      (sum, youth) =>
        sum + largest(asked.seatsOf(youth).map(weigh)) + last * BigInt(bonusOf(asked, youth)),
      -priceOf(members),
    );
  /** Who comes later can only make the difference in age larger. */
  const companyOf = ({ composition }: Judged) => last * BigInt(ageDifference.points(composition));

  const units = asked.free
    .map((members): Unit => ({ members, most: mostOf(members) }))
    .sort((a, b) => (a.most < b.most ? 1 : a.most > b.most ? -1 : 0));
  const sizes = Array.from({ length: Math.max(0, room) + 1 }, (_, count) => {
    const everyone = Array.from<Person>({ length: group.residents.length + count });
    return last * BigInt(groupSize.points({ ...nobody(asked), everyone }));
  });
  const sizeAtBest = sizes.map((_, count) => largest(sizes.slice(count)));

  /** The most that this unit and the best of those after it can come to, on the places that are left. */
  const limitFrom = (at: number, ground: bigint, taken: number): bigint => {
    let sum = ground + (units[at]?.most ?? 0n);
    let limit = sum + (sizeAtBest[taken + 1] ?? 0n);
    for (let more = 1; taken + more < room; more += 1) {
      const next = units[at + more]?.most ?? 0n;
      if (next <= 0n) break;
      sum += next;
      const further = sum + (sizeAtBest[taken + more + 1] ?? 0n);
      if (further > limit) limit = further;
    }
    return limit;
  };

  const base = pinned.length > 0 ? asked.judge(pinned) : undefined;
  let top = base === undefined ? 0n : weigh(base.points) - priceOf(pinned);
  const extend = (from: number, chosen: readonly Youth[], most: bigint, company: bigint): void => {
    for (let at = from; at < units.length; at += 1) {
      const unit = units[at];
      if (unit === undefined || limitFrom(at, most + company, chosen.length) <= top) return;
      if (chosen.length + unit.members.length > room) continue;
      const youths = [...chosen, ...unit.members];
      const judged = asked.judge(youths);
      if (judged === undefined) continue;
      const worth = weigh(judged.points) - priceOf(youths);
      if (worth > top) top = worth;
      if (youths.length < room) extend(at + 1, youths, most + unit.most, companyOf(judged));
    }
  };
  extend(0, pinned, pinned.length > 0 ? mostOf(pinned) : 0n, base ? companyOf(base) : 0n);
  return top;
}

/** Only who may meet a sibling here earns the bonus for it. */
function bonusOf({ register, seatsOf }: Asked, youth: Youth): number {
  const set = siblingSetOf(register, youth);
  const isHere = (other: Youth) => other !== youth && seatsOf(other).length > 0;
  return set?.must === false && set.members.some(isHere)
    ? tenths(register.table.policy.siblingBonus)
    : 0;
}

const nobody = ({ register, group }: Asked): Composition => compose(register, group, [], () => []);

const largest = (values: readonly bigint[]): bigint =>
  values.reduce((most, value) => (value > most ? value : most), values[0] ?? 0n);
