import type { Database } from 'better-sqlite3';
import { KeptApart } from '../domain/group.ts';
import { type Pen, penned } from './rows.ts';

export function keptApartStore(db: Database) {
  const all = db.prepare(/* sql */ `
    select person_a as personA, person_b as personB, reason from kept_apart
    order by person_a, person_b`);
  const put = db.prepare(/* sql */ `
    insert into kept_apart (person_a, person_b, reason, recorded_by, recorded_at)
    values (@personA, @personB, @reason, @by, @at)
    on conflict (person_a, person_b) do update
    set reason = @reason, recorded_by = @by, recorded_at = @at`);

  const reads = { list: (): KeptApart[] => all.all().map((row) => KeptApart.parse(row)) };
  const writes = {
    put(pair: KeptApart, pen: Pen): void {
      put.run({ ...pair, ...penned(pen) });
    },
  };

  return { reads, writes };
}
