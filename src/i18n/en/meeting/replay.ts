import type { replay as nl } from '../../nl/meeting/replay.ts';

export const replay: typeof nl = {
  link: 'Work it out again',
  policy: (version) =>
    version === 0 ? 'With the policy of the start.' : `With policy version ${version}.`,
  title: (number) => `Run ${number} worked out again`,
  intro: 'The kept facts and the policy of that moment were worked out anew. Nothing is changed.',
  same: 'The same plan.',
  differs: 'A different plan comes out now.',
  notSolved: 'This could not be worked out in time now. Please try again later.',
  feasible:
    'In one of the two, time ran out before the best plan was proven. Then the outcome may differ.',
  solver: 'Solver',
  then: 'Then',
  now: 'Now',
  totals: 'The outcome in numbers',
  people: 'For whom it is different',
  nobody: 'Nobody has another place.',
  place: (group, vacancy, day) => `${group} (${vacancy}, from ${day})`,
};
