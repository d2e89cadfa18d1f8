import type { facts as nl } from '../../nl/registers/facts.ts';

export const facts: typeof nl = {
  empty: 'not filled in',
  riskCap: (most, risk) => (most === 0 ? `nobody with ${risk}` : `at most ${most} × ${risk}`),
  save: 'Save',
  back: 'Back without saving',
  intro: 'The same questions and checks as when a list is imported.',
  newYouth: 'New youth',
  changeYouth: (code) => `Change the facts of ${code}`,
  newGroup: 'New group',
  changeGroup: (code) => `Change the facts of group ${code}`,
  newResident: (group) => `New resident of group ${group}`,
  changeResident: (code) => `Change the facts of resident ${code}`,
  residentIntro: 'A resident stands here without a name. Did they leave? Then fill in “left on”.',
};
