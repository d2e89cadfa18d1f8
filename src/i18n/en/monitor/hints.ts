import type { hints as nl } from '../../nl/monitor/hints.ts';

export const hints: typeof nl = {
  title: 'To look at',
  lead: 'This stood out in your answers of the last twelve months. Nothing changes by itself. Is it right? Then ask the coordinator to change the group.',
  none: 'Nothing stood out in your answers.',
  age: (group, ages, times, band) =>
    `${group} is for ages ${ages}, but you said no ${times} times to youths of ${band}, and never yes.`,
  need: (group, need, times) =>
    `${group} offers ${need}, but you said no ${times} times because that needs more care than you have.`,
  intensity: (group, times) =>
    `At ${group} you said no ${times} times because more care is needed than you have. No limit to the care together is filled in.`,
  'place-gone': (group, times) =>
    `At ${group} you said no ${times} times because the place was no longer free. Withdraw a place as soon as it is taken.`,
};
