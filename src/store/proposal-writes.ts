import type { Database } from 'better-sqlite3';
import type { Id } from '../domain/ids.ts';
import type { Answer, Proposal, WithdrawKind } from '../domain/proposal.ts';
import type { Release, ReleaseGround } from '../domain/release.ts';
import type { Text } from '../domain/text.ts';
import { type Pen, penned } from './rows.ts';

/** What may happen to a proposal, each as a fact of its own. */
export function proposalWrites(db: Database) {
  const insert = db.prepare(/* sql */ `
    insert into proposals (id, youth_id, group_id, vacancy_id, starts_on, origin, because,
                           reasons, overridden, made_by, made_at)
    values (@id, @youthId, @groupId, @vacancyId, @startsOn, @origin, @because,
            @reasons, @overridden, @by, @at)`);
  const link = db.prepare(/* sql */ `
    insert into run_proposals (run_id, proposal_id) values (@runId, @id)`);
  const consult = db.prepare(/* sql */ `
    insert into proposal_consultations (proposal_id, provider_code, consulted_by, consulted_at)
    values (@id, @providerCode, @by, @at)`);
  const insertAnswer = db.prepare(/* sql */ `
    insert into proposal_answers (proposal_id, party, says, reason, note, account_id, given_at)
    values (@id, @party, @says, @reason, @note, @by, @at)`);
  const release = db.prepare(/* sql */ `
    insert into proposal_releases (proposal_id, ground, words, released_by, released_at)
    values (@id, @ground, @words, @by, @at)`);
  const renew = db.prepare(/* sql */ `
    insert into release_renewals (proposal_id, ground, renewed_by, renewed_at)
    values (@id, @ground, @by, @at)`);
  const insertReply = db.prepare(/* sql */ `
    insert into proposal_replies (proposal_id, sentence, given_by, given_at)
    values (@id, @text, @by, @at)`);
  const reject = db.prepare(/* sql */ `
    insert into proposal_rejections (proposal_id, reason, note, rejected_by, rejected_at)
    values (@id, @reason, @note, @by, @at)`);
  const withdraw = db.prepare(/* sql */ `
    insert into proposal_withdrawals
      (proposal_id, because_nl, because_en, kind, withdrawn_by, withdrawn_at)
    values (@id, @nl, @en, @kind, @by, @at)`);
  const expire = db.prepare(/* sql */ `
    insert into proposal_expiries (proposal_id, why, expired_by, expired_at)
    values (@id, @why, 'system', @at)`);

  return {
    add(proposal: NewProposal, pen: Pen): void {
      insert.run({
        ...proposal,
        reasons: JSON.stringify(proposal.reasons),
        overridden: JSON.stringify(proposal.overridden),
        ...penned(pen),
      });
    },
    link(runId: Id, id: Id): void {
      link.run({ runId, id });
    },
    consult(id: Id, providerCode: string, pen: Pen): void {
      consult.run({ id, providerCode, ...penned(pen) });
    },
    addAnswer(id: Id, answer: NewAnswer, pen: Pen): void {
      insertAnswer.run({ id, ...answer, ...penned(pen) });
    },
    release(id: Id, given: Pick<Release, 'ground' | 'words'>, pen: Pen): void {
      release.run({ id, ...given, ...penned(pen) });
    },
    renew(id: Id, ground: ReleaseGround, pen: Pen): void {
      renew.run({ id, ground, ...penned(pen) });
    },
    addReply(id: Id, text: string, pen: Pen): void {
      insertReply.run({ id, text, ...penned(pen) });
    },
    reject(id: Id, { reason, note }: { reason: string; note: string }, pen: Pen): void {
      reject.run({ id, reason, note, ...penned(pen) });
    },
    withdraw(id: Id, because: Text, pen: Pen, kind: WithdrawKind = 'other'): void {
      withdraw.run({ id, nl: because.nl, en: because.en, kind, ...penned(pen) });
    },
    /** Only the clock does this, and it closes without a word about anybody. */
    expire(id: Id, why: 'provider-silent', at: Date): void {
      expire.run({ id, why, at: at.toISOString() });
    },
  };
}

export type NewProposal = Pick<
  Proposal,
  | 'id'
  | 'youthId'
  | 'groupId'
  | 'vacancyId'
  | 'startsOn'
  | 'origin'
  | 'because'
  | 'reasons'
  | 'overridden'
>;
export type NewAnswer = Pick<Answer, 'party' | 'says' | 'reason' | 'note'>;
