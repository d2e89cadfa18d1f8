import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { json } from './rows.ts';

const Policy = z.strictObject({
  version: z.int(),
  numbers: json(z.record(z.string(), z.unknown())),
  reason: z.string(),
  at: z.string(),
});

/** Version 0 is the policy as it comes with the product; a region's own versions start at 1. */
const asItComes = { version: 0, numbers: {}, reason: '', at: '' };

export function policyStore(db: Database) {
  const newest = db.prepare(/* sql */ `
    select version, numbers, reason, made_at as "at" from policies order by version desc limit 1`);

  const reads = {
    findNewest: (): z.infer<typeof Policy> => {
      const row = newest.get();
      return row === undefined ? asItComes : Policy.parse(row);
    },
  };

  return { reads, writes: {} };
}
