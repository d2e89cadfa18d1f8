import type { where as nl } from '../../nl/family/where.ts';

/** English has one word for `u` and `je`. */
export const where: typeof nl = {
  title: 'Where are we?',
  at: (step, of, name) => `Step ${step} of ${of}: ${name}.`,
  done: 'All steps are done.',
  states: { done: 'Done', now: 'Now', later: 'Then' },
  steps: [
    {
      name: 'Looking',
      now: 'The coordinator looks for a place that fits. You need not do anything now.',
    },
    {
      name: 'Asking the house and you',
      now: 'The coordinator asks what the house and you think of it.',
    },
    { name: 'Your answer', now: 'Look at the places below. Say what you think of them.' },
    {
      name: 'The coordinator decides',
      now: 'You have answered. The coordinator reads everything and decides.',
    },
    {
      name: 'Meeting and starting',
      now: 'A place has been chosen. First you and the house get to know each other.',
    },
  ],
};
