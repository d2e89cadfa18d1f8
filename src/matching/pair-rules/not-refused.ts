import type { Broken, Pair, PairRule } from '../rule.ts';

export const notRefused: PairRule = {
  name: 'not-refused',
  sentence: {
    nl: 'De jongere of het gezin heeft deze groep niet geweigerd, en het is niet eerder afgewezen.',
    en: 'The youth or family has not refused this group, and it was not declined before.',
  },
  brokenBy: (pair) => [...byTheFamily(pair), ...before(pair)],
};

const byTheFamily = ({ youth, group }: Pair): Broken[] =>
  youth.refuses.includes(group.code)
    ? [
        {
          rule: notRefused.name,
          law: false,
          why: {
            nl: 'De jongere of het gezin wil niet naar deze groep.',
            en: 'The youth or family does not want this group.',
          },
        },
      ]
    : [];

const before = ({ youth, group, register }: Pair): Broken[] =>
  register.excluded.get(youth.code)?.has(group.code)
    ? [
        {
          rule: notRefused.name,
          law: false,
          why: {
            nl: 'Deze jongere en deze groep zijn eerder samen afgewezen.',
            en: 'This youth and this group were turned down together before.',
          },
        },
      ]
    : [];
