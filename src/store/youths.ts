import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { InSet } from '../domain/sibling-sets.ts';
import { type Youth, YouthFacts } from '../domain/youth.ts';
import { type Pen, flag, json, keptJson, penned } from './rows.ts';

const YouthRow = z.strictObject({ id: Id, organisationId: Id, facts: keptJson(YouthFacts) });

/** What was known at one time, and who wrote it down; nobody's name when the system did. */
const Version = z.strictObject({
  facts: json(YouthFacts),
  by: z.string().nullable(),
  at: z.string(),
});

const Listing = z.strictObject({ waits: flag, reason: z.string(), at: z.string() });

export function youthStore(db: Database) {
  const columns = /* sql */ `select y.id, y.organisation_id as organisationId, y.facts`;
  // Whose dossier this organisation keeps, it has kept at some time.
  const everHere = /* sql */ `
    y.id in (select d.youth_id from youth_dossiers d where d.organisation_id = @organisationId)`;
  const all = db.prepare(/* sql */ `${columns} from current_youths y order by y.code`);
  const own = db.prepare(/* sql */ `
    ${columns} from current_youths y where y.organisation_id = @organisationId and ${everHere}
    order by y.code`);
  const count = db
    .prepare(
      /* sql */ `
    select count(*) from youth_dossiers d where d.organisation_id = @organisationId and d.id = (
        select max(id) from youth_dossiers where youth_id = d.youth_id)
      and exists (select 1 from youth_facts f where f.youth_id = d.youth_id)`,
    )
    .pluck();
  const waiting = db.prepare(/* sql */ `
    ${columns} from waiting_youths y order by y.facts ->> 'waitingSince', y.code`);
  const ownWaiting = db.prepare(/* sql */ `
    ${columns} from waiting_youths y where y.organisation_id = @organisationId
    order by y.facts ->> 'waitingSince', y.code`);
  const accepted = db.prepare(/* sql */ `
    ${columns} from current_youths y where y.id in (
      select n.youth_id from placements_now n
      where not exists (select 1 from placement_starts s where s.placement_id = n.placement_id))
    order by y.code`);
  const one = db.prepare(/* sql */ `${columns} from current_youths y where y.id = @id`);
  const ownOne = db.prepare(/* sql */ `
    ${columns} from current_youths y where y.id = @id and y.organisation_id = @organisationId`);
  const ownByCode = db.prepare(/* sql */ `
    ${columns} from current_youths y where y.code = @code and y.organisation_id = @organisationId`);
  const byCode = db.prepare(/* sql */ `${columns} from current_youths y where y.code = @code`);
  const versions = db.prepare(/* sql */ `
    select f.facts, a.name as "by", f.recorded_at as "at"
    from youth_facts f left join accounts a on a.id = f.recorded_by
    where f.youth_id = @id order by f.id desc`);
  const listing = db.prepare(/* sql */ `
    select waits, reason, recorded_at as "at"
    from youth_listings where youth_id = @id order by id desc limit 1`);
  const siblings = db.prepare(/* sql */ `
    ${columns} from sibling_sets own
    join youth_facts f on f.facts ->> 'siblings' = own.code and f.facts ->> 'siblings' is not null
    join sibling_sets s on s.youth_id = f.youth_id and s.code = own.code
      and s.organisation_id = own.organisation_id
    join current_youths y on y.id = s.youth_id
    where own.youth_id = @id and y.id <> @id group by y.id order by y.code`);
  const sets = db.prepare(/* sql */ `
    select youth_id as youthId, code, organisation_id as organisationId from sibling_sets
    where youth_id in (
      select n.youth_id
      from (select youth_id from waiting_now union select youth_id from placements_now) n
      where exists (select 1 from youth_facts f
                    where f.youth_id = n.youth_id and f.facts ->> 'siblings' is not null))
    order by organisation_id, youth_id`);
  const insert = db.prepare(/* sql */ `insert into youths (id, code) values (@id, @code)`);
  const insertFacts = db.prepare(/* sql */ `
    insert into youth_facts (youth_id, facts, recorded_by, recorded_at, organisation_id)
    values (@id, @facts, @by, @at,
            (select d.organisation_id from youth_dossiers d
             where d.youth_id = @id order by d.id desc limit 1))`);
  const insertDossier = db.prepare(/* sql */ `
    insert into youth_dossiers (youth_id, organisation_id, recorded_by, recorded_at)
    values (@id, @organisationId, @by, @at)`);
  const insertListing = db.prepare(/* sql */ `
    insert into youth_listings (youth_id, waits, reason, recorded_by, recorded_at)
    values (@id, @waits, @reason, @by, @at)`);

  const reads = {
    list: (): Youth[] => all.all().map(toYouth),
    /** A coordinator's own caseload: the youths whose dossier her organisation keeps. */
    listForOrganisation: (organisationId: Id): Youth[] => own.all({ organisationId }).map(toYouth),
    countForOrganisation: (organisationId: Id): number =>
      z.int().parse(count.get({ organisationId })),
    /** Longest waiting first. */
    listWaiting: (): Youth[] => waiting.all().map(toYouth),
    listWaitingForOrganisation: (organisationId: Id): Youth[] =>
      ownWaiting.all({ organisationId }).map(toYouth),
    /** Accepted for a place, but not living there yet. */
    listAccepted: (): Youth[] => accepted.all().map(toYouth),
    find: (id: Id): Youth | undefined => maybe(one.get({ id })),
    findForOrganisation: (id: Id, organisationId: Id): Youth | undefined =>
      maybe(ownOne.get({ id, organisationId })),
    findByCodeForOrganisation: (code: string, organisationId: Id): Youth | undefined =>
      maybe(ownByCode.get({ code, organisationId })),
    findByCode: (code: string): Youth | undefined => maybe(byCode.get({ code })),
    /** Brothers and sisters: in the same set of the same organisation. */
    listSiblings: (id: Id): Youth[] => siblings.all({ id }).map(toYouth),
    /** Of who waits or has a place: nobody else is put anywhere. */
    listSiblingSets: (): InSet[] => sets.all().map((row) => InSet.parse(row)),
    /** Newest first. */
    listVersions: (id: Id) => versions.all({ id }).map((row) => Version.parse(row)),
    findListing: (id: Id) => {
      const row = listing.get({ id });
      return row === undefined ? undefined : Listing.parse(row);
    },
  };

  const writes = {
    add(id: Id, organisationId: Id, facts: YouthFacts, pen: Pen): void {
      insert.run({ id, code: facts.code });
      insertDossier.run({ id, organisationId, ...penned(pen) });
      insertFacts.run({ id, facts: JSON.stringify(facts), ...penned(pen) });
    },
    change(id: Id, facts: YouthFacts, pen: Pen): void {
      insertFacts.run({ id, facts: JSON.stringify(facts), ...penned(pen) });
    },
    /** From now on another organisation keeps the dossier. */
    moveTo(id: Id, organisationId: Id, pen: Pen): void {
      insertDossier.run({ id, organisationId, ...penned(pen) });
    },
    /** On or off the waiting list. */
    addListing(id: Id, waits: boolean, reason: string, pen: Pen): void {
      insertListing.run({ id, waits: waits ? 1 : 0, reason, ...penned(pen) });
    },
  };

  return { reads, writes };
}

const toYouth = (row: unknown): Youth => YouthRow.parse(row);
const maybe = (row: unknown): Youth | undefined => (row === undefined ? undefined : toYouth(row));
