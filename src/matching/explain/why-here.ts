import type { Text } from '../../domain/text.ts';
import type { Placement, Plan } from '../plan.ts';
import { registerOf } from '../register.ts';
import type { Table } from '../table.ts';
import { knownGroup, knownYouth, receiving } from './company.ts';
import { newcomersOf } from './newcomers.ts';
import { type Option, optionsOf } from './options.ts';
import { fitsBest, sumOf, type Term, termsOf } from './points.ts';
import { comparedWith, type SecondBest } from './second-best.ts';

export interface WhyHere {
  readonly placement: Placement;
  /** What gave this youth a place at all: danger, and how long the wait was. */
  readonly facts: readonly Term[];
  /** What made it this group, in tenths of a kilometre-equivalent: more is better. */
  readonly terms: readonly Term[];
  readonly points: number;
  /** Nothing when no other group fits. */
  readonly second: SecondBest | undefined;
  /** All of it in words, in the order a person wants to read it. */
  readonly sentences: readonly Text[];
}

/** Why the plan sends this youth to this group. */
export function whyHere(table: Table, plan: Plan, youthCode: string): WhyHere {
  const register = registerOf(table);
  const youth = knownYouth(register, youthCode);
  const placement = placementOf(plan, youthCode);
  const group = knownGroup(register, placement.group);
  const composition = receiving(register, group, newcomersOf(register, plan, group));

  const facts = [...termsOf(composition, youth, 0), ...termsOf(composition, youth, 2)];
  const terms = termsOf(composition, youth, fitsBest);
  const second = secondBest(optionsOf(table, plan, youthCode), placement.group, terms);
  return {
    placement,
    facts,
    terms,
    points: sumOf(terms),
    second,
    sentences: [...facts.map(textOf), ...terms.map(textOf), second?.sentence ?? onlyOne],
  };
}

function placementOf(plan: Plan, youth: string): Placement {
  const found = plan.placements.find((placement) => placement.youth === youth);
  if (found === undefined) throw new Error(`The plan has no place for ${youth}`);
  return found;
}

function secondBest(
  options: readonly Option[],
  here: string,
  terms: readonly Term[],
): SecondBest | undefined {
  const others = options.filter((option) => option.group !== here);
  const most = Math.max(...others.map((option) => option.points));
  const best = others.find((option) => option.points === most);
  return best && comparedWith(best, terms);
}

const textOf = (term: Term) => term.text;

const onlyOne: Text = {
  nl: 'Er is geen andere groep die past.',
  en: 'There is no other group that fits.',
};
