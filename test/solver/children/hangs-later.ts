import { emptyPlan } from './empty-plan.ts';

process.once('message', () => {
  process.send?.({ said: 'progress', progress: { step: 'plan', plan: emptyPlan } }, () => {
    for (;;) Math.random();
  });
});
