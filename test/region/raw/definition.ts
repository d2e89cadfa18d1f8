import { type Counts, add } from './counts.ts';

type Facts = Readonly<Record<string, unknown>>;

const number = (facts: Facts, name: string) => Number(facts[name]);
const isYes = (facts: Facts, name: string) => facts[name] === true;

/** The definition of 2021, from its text: who is not small-scale fails at least one of these. */
const musts: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'around-the-clock': (facts) => isYes(facts, 'aroundTheClock'),
  'open-or-closed': (facts) => facts['setting'] !== 'closed' || isYes(facts, 'registeredClosed'),
  'at-most-six': (facts) => number(facts, 'size') < 7,
  // From 8 until 23.
  ages: (facts) =>
    number(facts, 'youngest') > 7 &&
    number(facts, 'oldest') < 23 &&
    number(facts, 'stayUntilAge') < 24,
  homely: (facts) => isYes(facts, 'homely'),
  'fixed-team': (facts) => isYes(facts, 'fixedTeam'),
  'one-on-four': (facts) => number(facts, 'staffOnGroup') * 4 >= number(facts, 'size'),
  'individual-help': (facts) => facts['individualHelp'] !== 'none',
  'as-long-as-needed': (facts) => isYes(facts, 'asLongAsNeeded'),
  perspective: (facts) =>
    ['perspectiveLiving', 'perspectiveCare', 'perspectiveSchoolWork'].every((name) =>
      isYes(facts, name),
    ),
};

export function definitionAgain(homes: readonly Facts[]): Counts {
  const counts: Counts = {};
  for (const facts of homes) {
    const failed = Object.keys(musts).filter((name) => musts[name]?.(facts) === false);
    add(counts);
    add(counts, 'definition', failed.length === 0 ? 'meets' : 'does-not');
    for (const name of failed) add(counts, 'clause', name);
  }
  return counts;
}
