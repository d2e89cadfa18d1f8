import type { Text } from '../../domain/text.ts';
import type { Plan } from '../plan.ts';
import type { Register } from '../register.ts';
import type { Group, Youth } from '../table.ts';
import { listText } from '../words.ts';
import { besideThePlan } from './beside.ts';
import { receiving } from './company.ts';
import { newcomersOf } from './newcomers.ts';
import { firstDifference, totalsOf } from './points.ts';

/** Who has the place where a youth would have fitted, and in which tier they came first. */
export interface Rival {
  readonly group: string;
  readonly others: readonly string[];
  /** Nothing when both ways are worth exactly the same. */
  readonly tier: 1 | 2 | 3 | 4 | undefined;
  readonly sentence: Text;
}

/** Compares the group of the plan with the same group once this company had come instead. */
export function rivalAt(
  register: Register,
  plan: Plan,
  group: Group,
  company: readonly Youth[],
): Rival | undefined {
  const newcomers = newcomersOf(register, plan, group);
  const beside = besideThePlan(register, group, company, newcomers);
  if (beside === undefined) return undefined;

  const now = totalsOf(receiving(register, group, newcomers));
  const index = firstDifference(now, beside.totals);
  const tier = index === undefined ? undefined : tierNumbers[index];
  const others = beside.displaced;
  // The other way round would even be better in the last tier: it is the farthest distance that stood in the way.
  const isLimited = tier === 4 && now[3] < beside.totals[3] && plan.farthest !== undefined;
  return {
    group: group.code,
    others,
    tier,
    sentence: inWords(others, isLimited ? 'limit' : tier),
  };
}

const tierNumbers = [1, 2, 3, 4] as const;

function inWords(others: readonly string[], tier: Rival['tier'] | 'limit'): Text {
  // Only a plan that was not calculated to the end leaves such a place.
  if (others.length === 0) {
    return {
      nl: 'Hier is nog plek: het plan is nog niet af.',
      en: 'There is room here: the plan is unfinished.',
    };
  }
  const all = listText(others);
  const one = others.length === 1;
  const because: Text = tier === undefined ? reasons.equal : reasons[tier];
  return {
    nl: `${all.nl} ${one ? 'ging' : 'gingen'} voor. ${because.nl}`,
    en: `${all.en} came first. ${because.en}`,
  };
}

const reasons: Readonly<Record<1 | 2 | 3 | 4 | 'equal' | 'limit', Text>> = {
  1: { nl: 'Daar is de nood groter.', en: 'The danger is greater there.' },
  2: { nl: 'Zo krijgen meer jongeren een plek.', en: 'This way more youths get a place.' },
  3: { nl: 'Daar is langer gewacht.', en: 'The wait was longer there.' },
  4: { nl: 'Dat past beter bij elkaar.', en: 'That fits better.' },
  limit: {
    nl: 'Zo blijft de verste afstand van huis korter.',
    en: 'This way the farthest distance from home stays shorter.',
  },
  equal: {
    nl: 'Het was even goed, en één van beide kon.',
    en: 'It was equally good, and only one could be.',
  },
};
