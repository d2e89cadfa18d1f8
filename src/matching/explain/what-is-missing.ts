import type { Plan, Totals } from '../plan.ts';
import { judge } from '../judge.ts';
import { type Register, registerOf, siblingSetOf } from '../register.ts';
import type { Group, Table, Youth } from '../table.ts';
import { codesOf, knownYouth } from './company.ts';
import type { MatchAgain } from './cost-of-option.ts';
import { compareTotals, gainOver } from './gain.ts';
import { inventGroup, withGroup } from './invent-group.ts';
import { type Move, movesBetween } from './moves.ts';

/** A place there should be, and what it would change: solved again with it, not guessed. */
export interface Missing {
  /** The invented group: its setting, ages, needs and where it lies. */
  readonly group: Group;
  readonly near: 'home' | 'school';
  /** Whose situation it was invented for. */
  readonly madeFor: readonly string[];
  /** Everybody without a place for whom no rule would say no there, one place or not. */
  readonly wouldFit: readonly string[];
  readonly gain: Totals;
  readonly moves: readonly Move[];
}

export interface WhatIsMissing {
  /** Best first. */
  readonly places: readonly Missing[];
  /** Ideas that were not worked out: there were too many, or time ran out. */
  readonly notWorkedOut: number;
}

const mostTold = 10;
const mostTried = 40;

/** The extra places that would help most those for whom the plan has none. */
export async function whatIsMissing(
  table: Table,
  plan: Plan,
  match: MatchAgain,
): Promise<WhatIsMissing> {
  const register = registerOf(table);
  const left = plan.unplaced.map(({ youth }) => knownYouth(register, youth));
  const ideas = companiesOf(register, left.toSorted(firstToHelp)).flatMap((company) => {
    const group = inventGroup(table, company);
    return group === undefined ? [] : [{ company, group }];
  });
  const queue = ideas.slice(0, mostTried).values();
  const solved: Missing[] = [];
  let notSolved = 0;
  const work = async (): Promise<void> => {
    for (const { company, group } of queue) {
      const matched = await match(withGroup(table, group));
      if (!matched.ok) {
        notSolved += 1;
        continue;
      }
      solved.push({
        group,
        near: isAtSchool(group, company) ? 'school' : 'home',
        madeFor: codesOf(company),
        wouldFit: whoWouldFit(register, group, left),
        gain: gainOver(plan.totals, matched.plan.totals),
        moves: movesBetween(plan, matched.plan),
      });
    }
  };
  await Promise.all([work(), work()]);
  return {
    places: told(solved),
    notWorkedOut: Math.max(0, ideas.length - mostTried) + notSolved,
  };
}

/** Who must live together is one question. */
function companiesOf(register: Register, youths: readonly Youth[]): readonly (readonly Youth[])[] {
  const companies = youths.map((youth) => {
    const set = siblingSetOf(register, youth);
    return set?.must === true ? set.members : [youth];
  });
  return [...new Map(companies.map((some) => [codesOf(some).join(' '), some])).values()];
}

const isAtSchool = ({ location }: Group, company: readonly Youth[]): boolean =>
  company.some(({ school }) => school?.lat === location.lat && school.lon === location.lon);

const firstToHelp = (a: Youth, b: Youth): number =>
  Number(b.urgency !== 'regular') - Number(a.urgency !== 'regular') ||
  (a.waitingSince < b.waitingSince ? -1 : 1);

const whoWouldFit = (register: Register, group: Group, left: readonly Youth[]): string[] =>
  companiesOf(register, left)
    .filter((company) => {
      const { broken } = judge(withGroup(register.table, group), group.code, codesOf(company));
      return broken.length === 0;
    })
    .flatMap(codesOf);

/** Two ideas that bring the same people a place are one. */
function told(solved: readonly Missing[]): readonly Missing[] {
  const best = solved.filter(({ gain }) => compareTotals(gain, [0, 0, 0, 0]) > 0).sort(bestFirst);
  const unique = new Map<string, Missing>();
  for (const one of best) {
    const helped = one.moves.filter(({ kind }) => kind === 'gains').map(({ youth }) => youth);
    const key = helped.join(' ');
    if (helped.length > 0 && !unique.has(key)) unique.set(key, one);
  }
  return [...unique.values()].slice(0, mostTold);
}

const bestFirst = (a: Missing, b: Missing): number =>
  compareTotals(b.gain, a.gain) ||
  b.wouldFit.length - a.wouldFit.length ||
  (a.madeFor.join() < b.madeFor.join() ? -1 : 1);
