import type { Text } from '../../src/domain/text.ts';
import { type Policy, defaultPolicy } from '../../src/matching/policy.ts';
import { policySentences, switchSentences } from '../../src/matching/policy-sentences.ts';
import { goalTiers, groupRules, pairRules } from '../../src/matching/rules.ts';

const begin = '<!-- rules: made by "npm run rules" -->';
const end = '<!-- end of rules -->';

interface Named {
  readonly name: string;
  readonly sentence: Text;
}

/** All rules, goals and numbers, from the very lists the matching reads. */
export const rulesInMarkdown = (): string =>
  [
    '**Must, for one youth and one vacancy**',
    table(['Rule', 'Which says'], pairRules.map(named)),
    '**Must, for the group as it would be**',
    table(['Rule', 'Which says'], groupRules.map(named)),
    '**Rather, most important first; a later tier never costs an earlier one a point**',
    table(
      ['Tier', 'Goal', 'Which says'],
      goalTiers.flatMap((goals, tier) => goals.map((goal) => [String(tier + 1), ...named(goal)])),
    ),
    '**Numbers a region may set, and with what they start**',
    table(['Number', 'Starts as', 'Which says'], Object.entries(policySentences).map(numbered)),
    '**What a region may switch on**',
    table(
      ['Switch', 'Starts as', 'Which does'],
      Object.entries(switchSentences).map(([name, { en }]) => [`\`${name}\``, 'off', en]),
    ),
  ].join('\n\n');

/** The same text with what stands between the markers replaced. */
export function withRules(text: string, rules: string): string {
  const [before, rest] = halves(text, begin);
  const [, after] = halves(rest, end);
  return `${before}${begin}\n\n${rules}\n\n${end}${after}`;
}

const named = ({ name, sentence }: Named): string[] => [`\`${name}\``, sentence.en];

const numbered = ([name, sentence]: [string, Text]): string[] => [
  `\`${name}\``,
  [defaultPolicy[name as keyof Policy]].flat().join(' and '),
  sentence.en,
];

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function halves(text: string, marker: string): [string, string] {
  const [before, after, ...more] = text.split(marker);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`README.md must hold ${marker} once`);
  }
  return [before, after];
}
