import type { Composition } from '../composition.ts';
import type { Totals } from '../plan.ts';
import type { Register } from '../register.ts';
import { groupRules } from '../rules.ts';
import type { Group, Youth } from '../table.ts';
import { codesOf, receiving } from './company.ts';
import { firstDifference, totalsOf } from './points.ts';

/** The group with the company in it, and with as much of the plan's newcomers as can stay. */
export interface Beside {
  readonly composition: Composition;
  /** Codes of those who could not come any more. */
  readonly displaced: readonly string[];
  readonly totals: Totals;
}

/** Nothing when the company does not even fit with the residents alone. */
export function besideThePlan(
  register: Register,
  group: Group,
  company: readonly Youth[],
  newcomers: readonly Youth[],
): Beside | undefined {
  const others = newcomers.filter((youth) => !company.includes(youth));
  return everySubset(others)
    .map((kept) => receiving(register, group, [...company, ...kept]))
    .filter(isAllowed)
    .map((composition) => ({
      composition,
      displaced: codesOf(others.filter((one) => !composition.newcomers.includes(one))),
      totals: totalsOf(composition),
    }))
    .reduce<Beside | undefined>(better, undefined);
}

const isAllowed = (composition: Composition): boolean =>
  composition.seats !== undefined &&
  groupRules.every((rule) => rule.brokenBy(composition).length === 0);

/** Who stays is decided as in any plan: tier by tier. */
function better(best: Beside | undefined, next: Beside): Beside {
  if (best === undefined) return next;
  const tier = firstDifference(next.totals, best.totals);
  return tier !== undefined && next.totals[tier] > best.totals[tier] ? next : best;
}

// At most six arrive at once, so these are few.
function everySubset<T>(all: readonly T[]): T[][] {
  const [first, ...rest] = all;
  if (first === undefined) return [[]];
  const smaller = everySubset(rest);
  return [...smaller.map((some) => [first, ...some]), ...smaller];
}
