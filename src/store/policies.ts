import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, json, penned } from './rows.ts';

const Numbers = z.record(z.string(), z.unknown());

const Policy = z.strictObject({
  version: z.int(),
  numbers: json(Numbers),
  reason: z.string(),
  at: z.string(),
  /** Who proposed it, and who confirmed it. */
  by: z.string().nullable(),
  confirmedBy: z.string().nullable(),
});
export type PolicyVersion = z.infer<typeof Policy>;

const Proposal = z.strictObject({
  id: Id,
  numbers: json(Numbers),
  reason: z.string(),
  by: z.string(),
  accountId: Id,
  at: z.string(),
});
export type PolicyProposal = z.infer<typeof Proposal>;

/** Version 0 is the policy as it comes with the product; a region's own versions start at 1. */
const asItComes: PolicyVersion = {
  version: 0,
  numbers: {},
  reason: '',
  at: '',
  by: null,
  confirmedBy: null,
};

export function policyStore(db: Database) {
  const versions = /* sql */ `
    select p.version, p.numbers, p.reason, p.made_at as "at",
           a.name as "by", b.name as confirmedBy
    from policies p
    left join accounts a on a.id = p.made_by
    left join policy_confirmations c on c.version = p.version
    left join accounts b on b.id = c.confirmed_by
    order by p.version desc`;
  const newest = db.prepare(/* sql */ `${versions} limit 1`);
  const all = db.prepare(versions);
  const open = db.prepare(/* sql */ `
    select p.id, p.numbers, p.reason, a.name as "by", p.proposed_by as accountId,
           p.proposed_at as "at"
    from open_policy_proposals p join accounts a on a.id = p.proposed_by
    order by p.proposed_at desc, p.id limit 1`);
  const proposedEver = db
    .prepare(/* sql */ `select 1 from policy_proposals where id = @id`)
    .pluck();
  const insertProposal = db.prepare(/* sql */ `
    insert into policy_proposals (id, numbers, reason, proposed_by, proposed_at)
    values (@id, @numbers, @reason, @by, @at)`);
  const insertWithdrawal = db.prepare(/* sql */ `
    insert into policy_withdrawals (proposal_id, withdrawn_by, withdrawn_at)
    values (@id, @by, @at)`);
  const insertVersion = db.prepare(/* sql */ `
    insert into policies (version, numbers, reason, made_by, made_at)
    select @version, numbers, reason, proposed_by, @at from policy_proposals where id = @id`);
  const insertConfirmation = db.prepare(/* sql */ `
    insert into policy_confirmations (proposal_id, version, confirmed_by, confirmed_at)
    values (@id, @version, @by, @at)`);

  const reads = {
    findNewest: (): PolicyVersion => {
      const row = newest.get();
      return row === undefined ? asItComes : Policy.parse(row);
    },
    /** Newest first; the one the product came with is not kept here. */
    list: (): PolicyVersion[] => all.all().map((row) => Policy.parse(row)),
    /** Also one that was confirmed or withdrawn since. */
    wasProposed: (id: Id): boolean => proposedEver.get({ id }) === 1,
    /** There is one at most. */
    findProposed: (): PolicyProposal | undefined => {
      const row = open.get();
      return row === undefined ? undefined : Proposal.parse(row);
    },
  };

  const writes = {
    propose(proposal: { id: Id; numbers: object; reason: string }, pen: Pen): void {
      const { id, numbers, reason } = proposal;
      insertProposal.run({ id, numbers: JSON.stringify(numbers), reason, ...penned(pen) });
    },
    withdraw(id: Id, pen: Pen): void {
      insertWithdrawal.run({ id, ...penned(pen) });
    },
    /** The proposal becomes a version, with both names under it. */
    confirm(id: Id, version: number, pen: Pen): void {
      insertVersion.run({ id, version, at: pen.at.toISOString() });
      insertConfirmation.run({ id, version, ...penned(pen) });
    },
  };

  return { reads, writes };
}
