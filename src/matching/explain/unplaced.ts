import type { Text } from '../../domain/text.ts';
import { homeTenths } from '../distance.ts';
import type { Plan, Unplaced } from '../plan.ts';
import { type Register, registerOf } from '../register.ts';
import type { Table, Youth } from '../table.ts';
import { companyOf, knownGroup, knownYouth } from './company.ts';
import { type Mend, nearness } from './repairs.ts';
import { type Rival, rivalAt } from './rivals.ts';
import { type WhyNot, whyNot } from './why-not.ts';

export interface WhyUnplaced {
  readonly youth: string;
  readonly reason: Unplaced['reason'];
  /** Which rules say no, and at how many groups: most first. */
  readonly rules: readonly RuleCount[];
  /** The nearest single change over all groups, where there is one. */
  readonly nearest: { readonly group: string; readonly repair: Mend } | undefined;
  /** The group with the fewest rules that say no, for when no single change would do. */
  readonly closest: WhyNot | undefined;
  /** Where the youth would have fitted, and who has the place instead. */
  readonly rivals: readonly Rival[];
  readonly groups: readonly WhyNot[];
  readonly sentence: Text;
}

export interface RuleCount {
  readonly rule: string;
  readonly groups: readonly string[];
}

/** Why the plan has no place for this youth. */
export function whyUnplaced(table: Table, plan: Plan, youthCode: string): WhyUnplaced {
  const register = registerOf(table);
  const youth = knownYouth(register, youthCode);
  const groups = table.groups.map((group) => whyNot(table, youthCode, group.code, plan));
  const closed = groups.filter((group) => !group.fits);
  const rivals = groups
    .filter((group) => group.fits)
    .flatMap((open) => {
      const group = knownGroup(register, open.group);
      return rivalAt(register, plan, group, companyOf(register, youth, group)) ?? [];
    });
  const reason = rivals.length === 0 ? 'no-place-fits' : 'others-came-first';
  return {
    youth: youthCode,
    reason,
    rules: counted(closed),
    nearest: nearestOf(register, youth, closed),
    closest: closestOf(register, youth, closed),
    rivals,
    groups,
    sentence: inOneSentence(groups.length, rivals.length),
  };
}

function counted(closed: readonly WhyNot[]): readonly RuleCount[] {
  const at = closed.flatMap(({ group, saysNo }) =>
    [...new Set(saysNo.map((broken) => broken.rule))].map((rule) => ({ rule, group })),
  );
  return [...Map.groupBy(at, ({ rule }) => rule)]
    .map(([rule, some]) => ({ rule, groups: some.map(({ group }) => group) }))
    .sort((a, b) => b.groups.length - a.groups.length || (a.rule < b.rule ? -1 : 1));
}

/** The change that is nearest, and of equals the group nearest to home. */
function nearestOf(register: Register, youth: Youth, closed: readonly WhyNot[]) {
  const { today } = register.table;
  const [nearest] = closed
    .flatMap(({ group, repairs: [repair] }) => (repair ? [{ group, repair }] : []))
    .sort(
      (a, b) =>
        nearness(a.repair, today) - nearness(b.repair, today) ||
        kilometres(register, youth, a.group) - kilometres(register, youth, b.group),
    );
  return nearest;
}

const closestOf = (register: Register, youth: Youth, closed: readonly WhyNot[]) =>
  closed.toSorted(
    (a, b) =>
      a.saysNo.length - b.saysNo.length ||
      kilometres(register, youth, a.group) - kilometres(register, youth, b.group),
  )[0];

const kilometres = (register: Register, youth: Youth, group: string) =>
  homeTenths(youth, knownGroup(register, group), register.table.policy.detour);

function inOneSentence(all: number, fitting: number): Text {
  if (all === 0) return { nl: 'Er zijn nog geen groepen.', en: 'There are no groups yet.' };
  if (fitting === 0) {
    return {
      nl: all === 1 ? 'De enige groep past niet.' : `Geen van de ${all} groepen past.`,
      en: all === 1 ? 'The only group does not fit.' : `None of the ${all} groups fits.`,
    };
  }
  return {
    nl:
      fitting === 1
        ? 'Er past één groep, maar anderen gingen voor.'
        : `Er passen ${fitting} groepen, maar anderen gingen voor.`,
    en:
      fitting === 1
        ? 'One group fits, but others came first.'
        : `${fitting} groups fit, but others came first.`,
  };
}
