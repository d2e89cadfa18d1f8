import type { rules as nl } from '../nl/rules.ts';

export const rules: typeof nl = {
  title: 'How Passende Plek works it out',
  intro: 'These are all the rules. A place that breaks a rule is not proposed.',
  advice:
    'The outcome is advice. A placement coordinator looks at every proposal and decides. A proposal always says why, and which other places there are.',
  pair: 'About a youth and a vacancy',
  group: 'About the group as it would be',
  goals: 'What is preferred, most important first',
  goalsIntro: 'A later step never costs an earlier step anything.',
  tiers: [
    'First who is in danger',
    'Then as many youths as possible',
    'Then who has waited longest',
    'Then what fits best',
  ],
  policy: 'The numbers',
  policyIntro:
    'A region sets these numbers itself. What a wish is worth is given in kilometres: a home may be that much further away for it.',
  policyCaption: 'The numbers of today',
  meaning: 'What it means',
  number: 'Number',
  units: {
    ages: 'years',
    mostInGroup: 'youths',
    youthsPerWorker: 'youths',
    maxKm: 'km',
    schoolKm: 'km',
    detour: 'times',
    lapseDays: 'days',
    waitingCapDays: 'days',
    sizePenalty: 'km',
    spreadPenalty: 'km',
    schoolWeight: 'times',
    wishBonus: 'km',
    desirablePenalty: 'km',
    outgrowMonths: 'months',
    outgrowPenalty: 'km',
    changePenalty: 'km',
    siblingBonus: 'km',
    equalWithin: 'km',
  },
};
