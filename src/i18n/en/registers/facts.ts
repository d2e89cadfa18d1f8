import type { facts as nl } from '../../nl/registers/facts.ts';

export const facts: typeof nl = {
  empty: 'not filled in',
  riskCap: (most, risk) => (most === 0 ? `nobody with ${risk}` : `at most ${most} × ${risk}`),
  save: 'Save',
  back: 'Back without saving',
  intro: 'The same questions and checks as when a list is imported.',
  newYouth: 'New youth',
  changeYouth: (code) => `Change the facts of ${code}`,
  changeIntro:
    'The same questions and checks as when a list is imported. Behaviour of concern is changed on a page of its own.',
  changeSafety: (code) => `Behaviour of concern: ${code}`,
  safetyIntro:
    'What stands here decides with whom this youth may live. That is why we ask for your second step when you save.',
  keepApart: (code) => `Who must not live together with ${code}?`,
  apartIntro:
    'Fill in the code of the other youth or resident. The calculation then never puts them together. We ask for your second step when you save.',
  newGroup: 'New group',
  changeGroup: (code) => `Change the facts of group ${code}`,
  newResident: (group) => `New resident of group ${group}`,
  changeResident: (code) => `Change the facts of resident ${code}`,
  residentIntro: 'A resident stands here without a name. Did they leave? Then fill in “left on”.',
};
