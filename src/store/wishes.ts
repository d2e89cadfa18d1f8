import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, json, penned } from './rows.ts';

const Codes = z.array(z.string()).readonly();
const Wishes = z.strictObject({
  accountId: Id,
  name: z.string(),
  relation: z.enum(['youth', 'parent', 'guardian']),
  matters: json(Codes),
  never: json(Codes),
  mattersOwn: z.string(),
  neverOwn: z.string(),
  at: z.string(),
});
export type Wishes = z.infer<typeof Wishes>;

export interface NewWishes {
  readonly matters: readonly string[];
  readonly never: readonly string[];
  readonly mattersOwn: string;
  readonly neverOwn: string;
}

/** What matters most to somebody of a family, and what never. Each person's own; the newest counts. */
export function wishStore(db: Database) {
  const columns = /* sql */ `
    select w.account_id as accountId, a.name, a.relation, w.matters, w.never,
           w.matters_own as mattersOwn, w.never_own as neverOwn, w.recorded_at as "at"
    from family_wishes w join accounts a on a.id = w.account_id
    where w.id = (select max(id) from family_wishes where account_id = a.id)`;
  const one = db.prepare(/* sql */ `${columns} and a.id = @accountId`);
  const ofYouth = db.prepare(/* sql */ `${columns} and a.youth_id = @youthId order by w.id`);
  const insert = db.prepare(/* sql */ `
    insert into family_wishes (account_id, matters, never, matters_own, never_own, recorded_by, recorded_at)
    values (@accountId, @matters, @never, @mattersOwn, @neverOwn, @by, @at)`);

  const reads = {
    find: (accountId: Id): Wishes | undefined => {
      const row = one.get({ accountId });
      return row === undefined ? undefined : Wishes.parse(row);
    },
    /** For the coordinator: of everybody in the family. */
    listOfYouth: (youthId: Id): Wishes[] =>
      ofYouth.all({ youthId }).map((row) => Wishes.parse(row)),
  };

  const writes = {
    add(accountId: Id, { matters, never, ...own }: NewWishes, pen: Pen): void {
      const codes = { matters: JSON.stringify(matters), never: JSON.stringify(never) };
      insert.run({ accountId, ...codes, ...own, ...penned(pen) });
    },
  };

  return { reads, writes };
}
