import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Id } from '../domain/ids.ts';
import type { Answer, Proposal, WithdrawKind } from '../domain/proposal.ts';
import type { Release } from '../domain/release.ts';
import type { Text } from '../domain/text.ts';
import { ProposalRow, isOpen, proposalColumns } from './proposal-columns.ts';
import { type Pen, penned } from './rows.ts';

export function proposalStore(db: Database) {
  const one = db.prepare(/* sql */ `${proposalColumns} where p.id = @id`);
  const oneOfOrganisation = db.prepare(/* sql */ `
    ${proposalColumns} where p.id = @id and y.organisation_id = @organisationId`);
  const ofRun = db.prepare(/* sql */ `
    ${proposalColumns} join run_proposals rp on rp.proposal_id = p.id
    where rp.run_id = @runId order by y.code, p.id`);
  const ofYouth = db.prepare(/* sql */ `
    ${proposalColumns} where p.youth_id = @youthId order by p.made_at desc, p.id`);
  const allOpen = db.prepare(
    /* sql */ `${proposalColumns} where ${isOpen} order by y.code, p.made_at, p.id`,
  );
  const openOfOrganisation = db.prepare(/* sql */ `
    ${proposalColumns} where y.organisation_id = @organisationId and ${isOpen}
    order by y.code, p.made_at, p.id`);
  const ofRunAndOrganisation = db.prepare(/* sql */ `
    ${proposalColumns} join run_proposals rp on rp.proposal_id = p.id
    where rp.run_id = @runId and y.organisation_id = @organisationId order by y.code, p.id`);
  const ofProvider = db.prepare(/* sql */ `
    ${proposalColumns} where g.provider_id = @providerId and c.proposal_id is not null
    order by c.consulted_at desc, p.id`);
  const oneOfProvider = db.prepare(/* sql */ `
    ${proposalColumns} where p.id = @id and g.provider_id = @providerId and c.proposal_id is not null`);
  const shownToFamily = db.prepare(/* sql */ `
    ${proposalColumns} where p.youth_id = @youthId and c.proposal_id is not null
    order by c.consulted_at desc, p.id`);
  const oneOfFamily = db.prepare(/* sql */ `
    ${proposalColumns} where p.id = @id and p.youth_id = @youthId and c.proposal_id is not null`);
  const rejectedAdvice = db
    .prepare(
      /* sql */ `
    select count(*) from proposal_rejections x join proposals p on p.id = x.proposal_id
    where p.origin = 'run' and x.rejected_at >= @since`,
    )
    .pluck();
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

  const reads = {
    find: (id: Id): Proposal | undefined => maybe(one.get({ id })),
    /** A coordinator sees and decides about proposals for her own organisation's youths. */
    findForOrganisation: (id: Id, organisationId: Id): Proposal | undefined =>
      maybe(oneOfOrganisation.get({ id, organisationId })),
    listOpenForOrganisation: (organisationId: Id): Proposal[] =>
      openOfOrganisation.all({ organisationId }).map(toProposal),
    listOfRunForOrganisation: (runId: Id, organisationId: Id): Proposal[] =>
      ofRunAndOrganisation.all({ runId, organisationId }).map(toProposal),
    listOfRun: (runId: Id): Proposal[] => ofRun.all({ runId }).map(toProposal),
    listOfYouth: (youthId: Id): Proposal[] => ofYouth.all({ youthId }).map(toProposal),
    countRejectedAdvice: (since: string): number => z.int().parse(rejectedAdvice.get({ since })),
    listOpen: (): Proposal[] => allOpen.all().map(toProposal),
    /** A provider sees only what was put to it, and only for its own groups. */
    listForProvider: (providerId: Id): Proposal[] => ofProvider.all({ providerId }).map(toProposal),
    findForProvider: (id: Id, providerId: Id): Proposal | undefined =>
      maybe(oneOfProvider.get({ id, providerId })),
    /** A family sees only what was put to it about its own youth. */
    listForFamily: (youthId: Id): Proposal[] => shownToFamily.all({ youthId }).map(toProposal),
    findForFamily: (id: Id, youthId: Id): Proposal | undefined =>
      maybe(oneOfFamily.get({ id, youthId })),
  };

  const writes = {
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

  return { reads, writes };
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

const toProposal = (row: unknown): Proposal => ProposalRow.parse(row);
const maybe = (row: unknown): Proposal | undefined =>
  row === undefined ? undefined : toProposal(row);
