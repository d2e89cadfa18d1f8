import { holds, type PairRule } from '../rule.ts';

const only = {
  f: { nl: 'meisjes', en: 'girls' },
  m: { nl: 'jongens', en: 'boys' },
};

export const sexPolicy: PairRule = {
  name: 'sex-policy',
  sentence: {
    nl: 'Een groep voor alleen meisjes of alleen jongens blijft dat.',
    en: 'A group for girls only or boys only stays so.',
  },
  brokenBy({ youth, group }) {
    if (group.sex === 'any' || group.sex === youth.sex) return holds;
    return [
      {
        rule: sexPolicy.name,
        law: false,
        why: {
          nl: `Deze groep is alleen voor ${only[group.sex].nl}.`,
          en: `This group is for ${only[group.sex].en} only.`,
        },
        repair: {
          field: 'sex',
          to: 'any',
          text: {
            nl: 'Past als de groep voor iedereen is.',
            en: 'Fits if the group were for everybody.',
          },
        },
      },
    ];
  },
};
