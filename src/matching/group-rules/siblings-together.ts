import { siblingSetOf } from '../register.ts';
import { type Broken, type GroupRule, holds } from '../rule.ts';
import { listText } from '../words.ts';

export const siblingsTogether: GroupRule = {
  name: 'siblings-together',
  sentence: {
    nl: 'Broers en zussen die bij elkaar moeten blijven, komen samen of komen niet.',
    en: 'Brothers and sisters who must stay together come together, or do not come.',
  },
  // A missing sister may still join.
  staysBroken: false,
  brokenBy({ newcomers, register }) {
    return newcomers.flatMap((newcomer): readonly Broken[] => {
      const set = siblingSetOf(register, newcomer);
      if (set?.must !== true) return holds;
      const here = set.members.filter((member) => newcomers.includes(member));
      const missing = set.members.filter((member) => !newcomers.includes(member));
      if (missing.length === 0 || here[0] !== newcomer) return holds;
      const all = listText(missing.map((member) => member.code));
      return [
        {
          rule: siblingsTogether.name,
          law: false,
          youth: newcomer.code,
          why: {
            nl: `${newcomer.code} moet samen met ${all.nl} wonen.`,
            en: `${newcomer.code} must live together with ${all.en}.`,
          },
          repair: {
            field: 'newcomers',
            to: missing.map((member) => member.code).join(', '),
            text: {
              nl: `Past als ${all.nl} hier ook ${missing.length === 1 ? 'komt' : 'komen'} wonen.`,
              en: `Fits if ${all.en} ${missing.length === 1 ? 'comes' : 'come'} here too.`,
            },
          },
        },
      ];
    });
  },
};
