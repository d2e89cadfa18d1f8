import type { Text } from '../../domain/text.ts';
import { goalTiers } from '../rules.ts';
import { kmText } from '../words.ts';
import type { Option } from './options.ts';
import { fitsBest, sumOf, type Term } from './points.ts';

export interface SecondBest {
  readonly group: string;
  /** How much better it is here than there, in tenths of a kilometre-equivalent. */
  readonly difference: number;
  /** The goals that differ, the largest difference first; above zero speaks for here. */
  readonly differs: readonly { readonly goal: string; readonly difference: number }[];
  readonly displaces: readonly string[];
  readonly sentence: Text;
}

/** How the next best option differs from the place the plan gives. */
export function comparedWith(option: Option, here: readonly Term[]): SecondBest {
  const difference = sumOf(here) - option.points;
  const differs = goalTiers[fitsBest]
    .map(({ name }) => ({
      goal: name,
      difference: pointsOf(here, name) - pointsOf(option.terms, name),
    }))
    .filter((one) => one.difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return {
    group: option.group,
    difference,
    differs,
    displaces: option.displaces,
    sentence: inWords(option, difference, differs),
  };
}

const pointsOf = (terms: readonly Term[], goal: string): number =>
  terms.find((term) => term.goal === goal)?.points ?? 0;

function inWords(option: Option, difference: number, differs: SecondBest['differs']): Text {
  const { group, displaces } = option;
  if (difference === 0) {
    return { nl: `${group} past even goed.`, en: `${group} fits equally well.` };
  }
  const far = kmText(Math.abs(difference));
  if (difference > 0) {
    // What speaks for there does not explain why it is here.
    const most = sentenceOf(differs.find((one) => one.difference > 0)?.goal);
    return {
      nl: `De tweede keus is ${group}. Die past minder goed: het scheelt ${far.nl}. Het meest telt: ${most.nl}`,
      en: `The second choice is ${group}. It fits less well: the difference is ${far.en}. What counts most: ${most.en}`,
    };
  }
  const why = displaces.length === 0 ? forThePlan : forOthers;
  return {
    nl: `${group} past voor deze jongere beter: het scheelt ${far.nl}. ${why.nl}`,
    en: `${group} fits this youth better: the difference is ${far.en}. ${why.en}`,
  };
}

const forThePlan: Text = {
  nl: 'Maar dit is beter voor het plan als geheel.',
  en: 'But this is better for the plan as a whole.',
};

// Providers and families may read this too, so it does not say who.
const forOthers: Text = {
  nl: 'Maar daar komt iemand anders wonen.',
  en: 'But somebody else will live there.',
};

function sentenceOf(name: string | undefined): Text {
  const sentence = goalTiers[fitsBest].find((goal) => goal.name === name)?.sentence;
  return { nl: lowerFirst(sentence?.nl ?? ''), en: lowerFirst(sentence?.en ?? '') };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
