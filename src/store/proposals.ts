import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { Id } from '../domain/ids.ts';
import type { Proposal } from '../domain/proposal.ts';
import { mostOver } from './placements.ts';
import { ProposalRow, isNow, proposalColumns } from './proposal-columns.ts';
import { proposalWrites } from './proposal-writes.ts';

export function proposalStore(db: Database) {
  const one = db.prepare(/* sql */ `${proposalColumns} where p.id = @id`);
  const oneOfOrganisation = db.prepare(/* sql */ `
    ${proposalColumns} where p.id = @id and y.organisation_id = @organisationId`);
  const ofRun = db.prepare(/* sql */ `
    ${proposalColumns} join run_proposals rp on rp.proposal_id = p.id
    where rp.run_id = @runId order by y.code, p.id`);
  const ofYouth = db.prepare(/* sql */ `
    ${proposalColumns} where p.youth_id = @youthId order by p.made_at desc, p.id`);
  const allOpen = db.prepare(/* sql */ `
    ${proposalColumns} where ${isNow} order by y.code, p.made_at, p.id`);
  const openOfOrganisation = db.prepare(/* sql */ `
    ${proposalColumns} where y.organisation_id = @organisationId and ${isNow}
    order by y.code, p.made_at, p.id`);
  const ofRunAndOrganisation = db.prepare(/* sql */ `
    ${proposalColumns} join run_proposals rp on rp.proposal_id = p.id
    where rp.run_id = @runId and y.organisation_id = @organisationId order by y.code, p.id`);
  const ofProvider = db.prepare(/* sql */ `
    ${proposalColumns} where g.provider_id = @providerId and c.proposal_id is not null and (
      ${isNow} or p.id in (select n.proposal_id from placements_now n) or p.id in (
        select x.id from proposals x join groups h on h.id = x.group_id
        join proposal_consultations k on k.proposal_id = x.id
        where h.provider_id = @providerId order by k.consulted_at desc limit @mostOver))
    order by c.consulted_at desc, p.id`);
  const ofProviderSince = db.prepare(/* sql */ `
    ${proposalColumns} where g.provider_id = @providerId and c.consulted_at >= @since
    order by c.consulted_at desc, p.id`);
  const oneOfProvider = db.prepare(/* sql */ `
    ${proposalColumns} where p.id = @id and g.provider_id = @providerId and c.proposal_id is not null`);
  const shownToFamily = db.prepare(/* sql */ `
    ${proposalColumns} where p.youth_id = @youthId and c.proposal_id is not null
    order by c.consulted_at desc, p.id`);
  const oneOfFamily = db.prepare(/* sql */ `
    ${proposalColumns} where p.id = @id and p.youth_id = @youthId and c.proposal_id is not null`);
  const refused = db
    .prepare(
      /* sql */ `
    select distinct p.youth_id from proposal_answers a
    join proposals p on p.id = a.proposal_id
    join current_youths y on y.id = p.youth_id
    where a.says = 'no' and y.organisation_id = @organisationId
      and p.youth_id in (select youth_id from waiting_now) order by 1`,
    )
    .pluck();
  const rejectedAdvice = db
    .prepare(
      /* sql */ `
    select count(*) from proposal_rejections x join proposals p on p.id = x.proposal_id
    where p.origin = 'run' and x.rejected_at >= @since`,
    )
    .pluck();
  // Found from the side of who asks: a country has thousands who have a place now.
  const ownPlacedNow = /* sql */ `
      select n.proposal_id from placements_now n
      join youth_dossiers d on d.youth_id = n.youth_id and d.organisation_id = @organisationId`;
  const placedNow = db.prepare(/* sql */ `
    ${proposalColumns} where y.organisation_id = @organisationId
      and p.id in (${ownPlacedNow}) order by y.code, p.id`);
  // Given in a crisis: the provider's answer or the name still follows. Once the name is known, nothing does.
  const unreleased = db.prepare(/* sql */ `
    ${proposalColumns} where y.organisation_id = @organisationId and c.proposal_id is not null
      and p.id in (${ownPlacedNow})
      and not exists (select 1 from proposal_releases r where r.proposal_id = p.id)
    order by c.consulted_at, p.id`);

  // What the family said after the youth was given the place.
  const heardAfter = db.prepare(/* sql */ `
    ${proposalColumns} where y.organisation_id = @organisationId
      and p.id in (${ownPlacedNow})
      and exists (select 1 from proposal_answers x
                  where x.proposal_id = p.id and x.party = 'family' and x.given_at > l.accepted_at)
    order by y.code, p.id`);

  const reads = {
    find: (id: Id): Proposal | undefined => maybe(one.get({ id })),
    /** A coordinator sees and decides about proposals for her own organisation's youths. */
    findForOrganisation: (id: Id, organisationId: Id): Proposal | undefined =>
      maybe(oneOfOrganisation.get({ id, organisationId })),
    listOpenForOrganisation: (organisationId: Id): Proposal[] =>
      openOfOrganisation.all({ organisationId }).map(toProposal),
    listOfRunForOrganisation: (runId: Id, organisationId: Id): Proposal[] =>
      ofRunAndOrganisation.all({ runId, organisationId }).map(toProposal),
    /** Those who wait, and to whom a provider said no at some time. */
    listWaitingRefused: (organisationId: Id): Id[] =>
      refused.all({ organisationId }).map((id) => Id.parse(id)),
    listOfRun: (runId: Id): Proposal[] => ofRun.all({ runId }).map(toProposal),
    listOfYouth: (youthId: Id): Proposal[] => ofYouth.all({ youthId }).map(toProposal),
    countRejectedAdvice: (since: string): number => z.int().parse(rejectedAdvice.get({ since })),
    /** Of who has a place or is to come. */
    listPlacedForOrganisation: (organisationId: Id): Proposal[] =>
      placedNow.all({ organisationId }).map(toProposal),
    /** Who has a place here or is to come, and whose name the provider does not know. */
    listUnreleasedForOrganisation: (organisationId: Id): Proposal[] =>
      unreleased.all({ organisationId }).map(toProposal),
    /** Who has a place here or is to come, and whose family said something about it since. */
    listHeardAfterForOrganisation: (organisationId: Id): Proposal[] =>
      heardAfter.all({ organisationId }).map(toProposal),
    listOpen: (): Proposal[] => allOpen.all().map(toProposal),
    /** A provider sees only what was put to it, and only for its own groups: all that goes on, and the newest. */
    listForProvider: (providerId: Id): Proposal[] =>
      ofProvider.all({ providerId, mostOver }).map(toProposal),
    /** What was put to it on this day or later. */
    listForProviderSince: (providerId: Id, since: CalendarDay): Proposal[] =>
      ofProviderSince.all({ providerId, since }).map(toProposal),
    findForProvider: (id: Id, providerId: Id): Proposal | undefined =>
      maybe(oneOfProvider.get({ id, providerId })),
    /** A family sees only what was put to it about its own youth. */
    listForFamily: (youthId: Id): Proposal[] => shownToFamily.all({ youthId }).map(toProposal),
    findForFamily: (id: Id, youthId: Id): Proposal | undefined =>
      maybe(oneOfFamily.get({ id, youthId })),
  };

  return { reads, writes: proposalWrites(db) };
}

const toProposal = (row: unknown): Proposal => ProposalRow.parse(row);
const maybe = (row: unknown): Proposal | undefined =>
  row === undefined ? undefined : toProposal(row);
