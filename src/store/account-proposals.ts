import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const Proposal = z.strictObject({
  id: Id,
  accountId: Id,
  change: z.enum(['role', 'factor']),
  role: z.enum(['coordinator', 'provider', 'administrator', 'privacy-officer']).nullable(),
  organisationId: Id.nullable(),
  providerId: Id.nullable(),
  workplace: z.string().nullable(),
  reason: z.string(),
  proposedBy: Id,
  proposer: z.string(),
  at: z.string(),
});
/** A change of somebody's account that waits for a second administrator. */
export type AccountProposal = z.infer<typeof Proposal>;

export type NewAccountProposal = Pick<
  AccountProposal,
  'id' | 'accountId' | 'change' | 'role' | 'organisationId' | 'providerId' | 'reason'
>;

export function accountProposalStore(db: Database) {
  const columns = /* sql */ `
    select p.id, p.account_id as accountId, p.change, p.role, p.organisation_id as organisationId,
           p.provider_id as providerId, coalesce(o.name, v.name) as workplace, p.reason,
           p.proposed_by as proposedBy, a.name as proposer, p.proposed_at as "at"
    from open_account_proposals p
    join accounts a on a.id = p.proposed_by
    left join organisations o on o.id = p.organisation_id
    left join providers v on v.id = p.provider_id`;
  const all = db.prepare(/* sql */ `${columns} order by p.proposed_at, p.id`);
  const ofAccount = db.prepare(/* sql */ `${columns} where p.account_id = @accountId`);
  const known = db
    .prepare(
      /* sql */ `
      select count(*) from account_proposals where id = @id and account_id = @accountId`,
    )
    .pluck();
  const insert = db.prepare(/* sql */ `
    insert into account_proposals (id, account_id, change, role, organisation_id, provider_id,
                                   reason, proposed_by, proposed_at)
    values (@id, @accountId, @change, @role, @organisationId, @providerId, @reason, @by, @at)`);
  const insertWithdrawal = db.prepare(/* sql */ `
    insert into account_withdrawals (proposal_id, withdrawn_by, withdrawn_at)
    values (@id, @by, @at)`);
  const insertConfirmation = db.prepare(/* sql */ `
    insert into account_confirmations (proposal_id, confirmed_by, confirmed_at)
    values (@id, @by, @at)`);

  const reads = {
    listOpen: (): AccountProposal[] => all.all().map((row) => Proposal.parse(row)),
    /** What is open for this account: one thing at a time. */
    findOpen: (accountId: Id): AccountProposal | undefined => {
      const row = ofAccount.get({ accountId });
      return row === undefined ? undefined : Proposal.parse(row);
    },
    wasProposed: (id: Id, accountId: Id): boolean => Number(known.get({ id, accountId })) > 0,
  };
  const writes = {
    propose(proposal: NewAccountProposal, pen: Pen): void {
      insert.run({ ...proposal, ...penned(pen) });
    },
    withdraw(id: Id, pen: Pen): void {
      insertWithdrawal.run({ id, ...penned(pen) });
    },
    confirm(id: Id, pen: Pen): void {
      insertConfirmation.run({ id, ...penned(pen) });
    },
  };
  return { reads, writes };
}
