import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const Factor = z.strictObject({
  id: Id,
  sealedSeed: z.string(),
  madeAt: z.string(),
  lastStep: z.int(),
});
export type Factor = z.infer<typeof Factor>;

/** The second proof: a sealed seed that makes codes, and codes on paper for when it is lost. */
export function factorStore(db: Database) {
  const current = db.prepare(/* sql */ `
    select f.id, f.sealed_seed as sealedSeed, f.made_at as madeAt, coalesce(s.step, 0) as lastStep
    from factors f left join factor_steps s on s.factor_id = f.id
    where f.account_id = @accountId
      and f.nth = (select max(nth) from factors where account_id = @accountId)
      and not exists (select 1 from factor_endings e where e.factor_id = f.id)`);
  const insert = db.prepare(/* sql */ `
    insert into factors (id, account_id, sealed_seed, nth, made_at)
    select @id, @accountId, @sealedSeed, coalesce(max(nth), 0) + 1, @at
    from factors where account_id = @accountId`);
  const end = db.prepare(/* sql */ `
    insert into factor_endings (factor_id, ended_by, ended_at) values (@id, @by, @at)
    on conflict do nothing`);
  const useStep = db.prepare(/* sql */ `
    insert into factor_steps (factor_id, step) values (@id, @step)
    on conflict do update set step = @step where @step > step`);
  const newestBatch = /* sql */ `
    (select max(batch) from recovery_codes where account_id = @accountId)`;
  const unused = /* sql */ `
    account_id = @accountId and batch in ${newestBatch}
    and not exists (select 1 from recovery_code_uses u where u.code_hash = c.code_hash)`;
  const left = db
    .prepare(/* sql */ `select count(*) from recovery_codes c where ${unused}`)
    .pluck();
  const addCode = db.prepare(/* sql */ `
    insert into recovery_codes (code_hash, account_id, batch, made_at)
    values (@codeHash, @accountId, @batch, @at)`);
  const batch = db.prepare(/* sql */ `select coalesce(${newestBatch}, 0)`).pluck();
  const useCode = db.prepare(/* sql */ `
    insert into recovery_code_uses (code_hash, used_at)
    select c.code_hash, @at from recovery_codes c where c.code_hash = @codeHash and ${unused}`);

  const reads = {
    find: (accountId: Id): Factor | undefined => {
      const row = current.get({ accountId });
      return row === undefined ? undefined : Factor.parse(row);
    },
    recoveryCodesLeft: (accountId: Id): number => Number(left.get({ accountId })),
  };
  const writes = {
    add(factor: { id: Id; accountId: Id; sealedSeed: string }, at: Date): void {
      insert.run({ ...factor, at: at.toISOString() });
    },
    end(id: Id, pen: Pen): void {
      end.run({ id, ...penned(pen) });
    },
    /** Whether this half minute had not been used yet; now it has. */
    useStep: (id: Id, step: number): boolean => useStep.run({ id, step }).changes === 1,
    /** These count from now on, the older ones no more. */
    addRecoveryCodes(accountId: Id, codeHashes: readonly string[], at: Date): void {
      const next = Number(batch.get({ accountId })) + 1;
      for (const codeHash of codeHashes) {
        addCode.run({ accountId, codeHash, batch: next, at: at.toISOString() });
      }
    },
    /** Whether this code still worked; now it does no more. */
    useRecoveryCode: (accountId: Id, codeHash: string, at: Date): boolean =>
      useCode.run({ accountId, codeHash, at: at.toISOString() }).changes === 1,
  };

  return { reads, writes };
}
