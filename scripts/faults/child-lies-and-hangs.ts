import { hang } from './hang.ts';
import type { Table } from '../../src/matching/table.ts';
import { illegalPlan } from './illegal-plan.ts';

process.once('message', (asked) => {
  const plan = illegalPlan((asked as { table: Table }).table);
  process.send?.({ said: 'progress', progress: { step: 'plan', plan } }, () => {
    hang();
  });
});
