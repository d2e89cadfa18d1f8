import { hang } from './hang.ts';
import type { Table } from '../../src/matching/table.ts';
import { worsePlan } from './worse-plan.ts';

process.on('message', (asked) => {
  void worsePlan((asked as { table: Table }).table).then((plan) =>
    process.send?.({ said: 'progress', progress: { step: 'plan', plan } }, () => {
      hang();
    }),
  );
});
